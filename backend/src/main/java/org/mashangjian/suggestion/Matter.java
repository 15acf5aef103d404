package org.mashangjian.suggestion;

import java.util.List;

/**
 * What a request is about, as far as it decides who fits.
 *
 * @param text title and content
 * @param sectors whose members know its category, the closest first; empty without a category
 * @param expertise that its category calls for
 * @param keywords of its category that the text holds
 */
record Matter(String text, List<String> sectors, List<String> expertise, List<String> keywords) {
    /** Which of a member's fields the matter touches. */
    List<String> touched(List<String> fields) {
        return fields.stream().filter(this::touches).toList();
    }

    /** Named in the text, called for by the category, or about the same word as the text. */
    private boolean touches(String field) {
        return text.contains(field)
                || expertise.contains(field)
                || keywords.stream().anyMatch(word -> field.contains(word) || word.contains(field));
    }
}
