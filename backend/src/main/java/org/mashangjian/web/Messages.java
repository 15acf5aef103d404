package org.mashangjian.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
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
        return new MessageFormat(bundle(bundle, language).getString(key), language).format(values);
    }

    /** The keys of a bundle, sorted. */
    public static SortedSet<String> keys(String bundle) {
        return new TreeSet<>(bundle(bundle, Locale.ROOT).keySet());
    }

    /** As {@link #text}, or the fallback where there is no such key. */
    public static String textOr(String fallback, String bundle, Locale language, String key, Object... values) {
        try {
            return text(bundle, language, key, values);
        } catch (MissingResourceException none) {
            return fallback;
        }
    }

    private static ResourceBundle bundle(String name, Locale language) {
        var base = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("messages/" + name, base, NO_FALLBACK);
    }
}
