package org.mashangjian.request;

import java.time.LocalDate;

/**
 * An answer as given.
 *
 * @param promisedOn when what takes longer will be done, or null
 * @param recordedFor whose words the clerk recorded (代录), or null for one's own
 */
record RequestAnswer(String content, LocalDate promisedOn, String recordedFor) {}
