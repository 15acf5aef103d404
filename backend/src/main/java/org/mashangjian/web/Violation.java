package org.mashangjian.web;

/**
 * One broken rule of a body or parameter.
 *
 * @param field JSON path such as {@code contact.phone}
 * @param code stable code such as {@code too_long}
 * @param message in the caller's language
 */
public record Violation(String field, String code, String message) {}
