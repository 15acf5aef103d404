package org.mashangjian.qrcode;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.mashangjian.web.Messages;

/** The words of a page, from {@code messages/page*.properties}, for its template. */
public record Words(Locale language) {
    private static final String BUNDLE = "page";

    public String of(String key) {
        return Messages.text(BUNDLE, language, key);
    }

    public String of(String key, Object value) {
        return Messages.text(BUNDLE, language, key, value);
    }

    /** For the page's {@code lang}. */
    public String tag() {
        return language == Locale.ENGLISH ? "en" : "zh-CN";
    }

    /** @param weekday 1 is Monday */
    public String day(int weekday) {
        return DayOfWeek.of(weekday).getDisplayName(TextStyle.SHORT, language);
    }
}
