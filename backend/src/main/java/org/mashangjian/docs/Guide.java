package org.mashangjian.docs;

/**
 * One page for developers; public for the template.
 *
 * @param slug how its address ends
 * @param html of its text, headings with anchors
 */
public record Guide(String slug, String title, String html) {}
