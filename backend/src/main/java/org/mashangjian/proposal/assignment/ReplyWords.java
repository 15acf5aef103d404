package org.mashangjian.proposal.assignment;

import java.time.LocalDate;

/**
 * The words of a reply.
 *
 * @param number of the letter (文号), or null
 * @param promise what class B promises, and by when; null otherwise
 */
public record ReplyWords(String number, String content, String promise, LocalDate promisedOn) {}
