package org.mashangjian.open311;

import java.util.Locale;
import org.mashangjian.web.Messages;

/** What we say in Open311, and what we hear. */
final class Words {
    private static final String BUNDLE = "open311";
    private static final String TIMELINE = "request";

    private Words() {}

    static String of(String key, Locale language, Object... values) {
        return Messages.text(BUNDLE, language, key, values);
    }

    /** What happened, without the words that belong to it, which may name somebody. */
    static String happened(String kind, Locale language) {
        var plain = Messages.textOr(null, TIMELINE, language, "timeline." + kind + ".plain");
        var said = plain == null ? Messages.text(TIMELINE, language, "timeline." + kind, "") : plain;
        return said.replaceFirst("[：:]\\s*$", "");
    }

    /** Without what the database cannot look for. */
    static String safe(String heard) {
        return heard.replace("\0", "");
    }
}
