package org.mashangjian.print;

import java.util.Locale;
import org.mashangjian.web.Messages;

/** The fixed texts of a page in one language, for templates: {@code {words.of('key')}}. */
public record Words(Locale language) {
    public String of(String key) {
        return Messages.text("print", language, key);
    }

    public String of(String key, String value) {
        return Messages.text("print", language, key, value);
    }

    /** The other of the two languages, for the small lines. */
    Words second() {
        return new Words(isEnglish() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }

    /** For {@code lang} attributes. */
    public String tag() {
        return isEnglish() ? "en" : "zh-Hans";
    }
}
