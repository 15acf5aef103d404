package org.mashangjian.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedSet;
import java.util.TreeSet;

/** Texts for people, from {@code messages/<bundle>[_en].properties}; Simplified Chinese is the base. */
public final class Messages {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The text under a key in the caller's language, with {@code {0}}-style values put in. */
    public static String text(String bundle, Locale language, String key, Object... values) {
        return format(bundle(bundle, language).getString(key), language, values);
    }

    /** The keys of a bundle, sorted. */
    public static SortedSet<String> keys(String bundle) {
        return new TreeSet<>(bundle(bundle, Locale.ROOT).keySet());
    }

    /** As {@link #text}, or the fallback where there is no such key. */
    public static String textOr(String fallback, String bundle, Locale language, String key, Object... values) {
        var texts = bundle(bundle, language);
        return texts.containsKey(key) ? format(texts.getString(key), language, values) : fallback;
    }

    /** Most texts have neither a value nor a quote in them. */
    private static String format(String text, Locale language, Object... values) {
        return text.indexOf('{') < 0 && text.indexOf('\'') < 0
                ? text
                : new MessageFormat(text, language).format(values);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        var base = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("messages/" + name, base, NO_FALLBACK);
    }
}
