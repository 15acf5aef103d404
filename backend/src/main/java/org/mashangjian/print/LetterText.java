package org.mashangjian.print;

import java.util.List;
import java.util.Locale;

/**
 * An official letter (公函).
 *
 * @param issuer whose letter it is, large above all; @param number of it, or empty
 * @param mark at the upper right, such as the class of a reply, or empty
 * @param content any number of lines, each a paragraph; @param date in words
 */
public record LetterText(
        String issuer,
        String number,
        String mark,
        String title,
        String addressee,
        String content,
        String signer,
        String date,
        List<String> notes,
        Locale language) {
    public List<String> paragraphs() {
        return content.lines().filter(line -> !line.isBlank()).toList();
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "zh-Hans";
    }
}
