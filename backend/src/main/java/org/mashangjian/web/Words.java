package org.mashangjian.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The fixed texts of a page in one language, from {@code messages/<bundle>}, for templates: {@code {words.of('key')}}. */
public record Words(String bundle, Locale language) {
    public String of(String key) {
        return Messages.text(bundle, language, key);
    }

    public String of(String key, Object value) {
        return Messages.text(bundle, language, key, value);
    }

    /** The other of the two languages, for the small lines. */
    public Words second() {
        return new Words(bundle, isEnglish() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** For {@code lang} attributes. */
    public String tag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** @param weekday 1 is Monday */
    public String day(int weekday) {
        return DayOfWeek.of(weekday).getDisplayName(TextStyle.SHORT, language);
    }

    private boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
