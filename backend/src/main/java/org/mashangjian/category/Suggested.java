package org.mashangjian.category;

import java.util.List;

/**
 * The category that a text is most likely about.
 *
 * @param areaCode of the category above
 * @param keywords that were found in the text, without repetition
 */
public record Suggested(String code, String areaCode, List<String> keywords) {}
