package org.mashangjian.delivery;

/**
 * What is said, and never what a resident wrote.
 *
 * @param kind stable, in lower snake_case; providers that know templates of their own choose by it
 * @param subject of an e-mail, title of a push message
 * @param link where to read more, or null
 * @param number of the request it is about, or null
 * @param code a one-time code, or null
 */
public record Letter(String kind, String subject, String text, String link, String number, String code) {}
