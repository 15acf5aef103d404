package org.mashangjian.print;

import java.util.List;
import java.util.Locale;

/** A paper of words and tables. @param across whether the long side of A4 lies below */
public record TableText(
        String title, String subtitle, List<String> paragraphs, List<Table> tables, boolean across, Locale language) {
    /** @param note a line under the heading, or empty; @param heading may be empty */
    public record Table(String heading, String note, List<Column> columns, List<List<Cell>> rows) {}

    /** @param width percent of the table's */
    public record Column(String name, int width, boolean number) {}

    /** @param bar how long a bar is drawn behind the number, in percent, 0 for none */
    public record Cell(String text, int bar) {
        public static Cell of(Object value) {
            return new Cell(value == null ? "" : value.toString(), 0);
        }

        /** The words by line, since the page knows no other breaks. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "zh-Hans";
    }
}
