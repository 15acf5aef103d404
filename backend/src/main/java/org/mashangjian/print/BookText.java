package org.mashangjian.print;

import java.util.List;
import java.util.Locale;

/**
 * Some pages of a book: one chapter a page or more. @param title of the book, on a page of its own where it is not null
 *
 * @param running at the top of each page
 */
public record BookText(String title, String subtitle, String running, List<Chapter> chapters, Locale language) {
    public record Chapter(String number, String title, String byline, List<DocumentText.Line> lines) {
        /** How many characters its words have, about. */
        public int length() {
            return title.length()
                    + lines.stream().mapToInt(it -> it.value().length()).sum();
        }
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "zh-Hans";
    }
}
