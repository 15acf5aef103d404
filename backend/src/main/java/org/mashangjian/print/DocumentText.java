package org.mashangjian.print;

import java.util.List;
import java.util.Locale;

/** A plain paper: headings, and under each lines of a label and its words. Sections without lines are left out. */
public record DocumentText(String title, String subtitle, List<Section> sections, Locale language) {
    public record Section(String heading, List<Line> lines) {}

    public record Line(String label, String value) {
        /** The words by line, since the page knows no other breaks. */
        public List<String> paragraphs() {
            return value.lines().toList();
        }
    }

    public List<Section> filled() {
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "zh-Hans";
    }
}
