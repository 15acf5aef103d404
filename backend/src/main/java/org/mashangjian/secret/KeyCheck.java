package org.mashangjian.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds keys that are no secret or no key at all. */
public final class KeyCheck {
    private static final int BYTES = 32;
    private static final String REMEDY = "; set %s to 32 new random bytes, as from: openssl rand -base64 32";

    private KeyCheck() {}

    /**
     * What is wrong with the keys, each with the name of the setting, never with its value.
     *
     * @param published the values that everybody can read, as {@link #published}
     */
    public static List<String> faults(Keys keys, Set<String> published) {
        var all = new TreeMap<>(Map.of(
                "mashang.keys.receipt", keys.receipt(),
                "mashang.keys.hash", keys.hash(),
                "mashang.keys.contact-index", keys.contactIndex(),
                "mashang.keys.audit", keys.audit(),
                "mashang.keys.address", keys.address()));
        keys.contacts().forEach((name, key) -> all.put("mashang.keys.contacts." + name, key));
        var faults = new ArrayList<String>();
        all.forEach((name, key) -> {
            var fault = fault(key, published, name.startsWith("mashang.keys.contacts."));
            if (fault != null) {
                faults.add(name + fault + REMEDY.formatted(variable(name)));
            }
        });
        if (Set.copyOf(all.values()).size() < all.size()) {
            faults.add("two of mashang.keys are the same; give each its own");
        }
        if (!keys.contacts().containsKey(keys.contactCurrent())) {
            faults.add("mashang.keys.contact-current names none of mashang.keys.contacts");
        }
        return faults;
    }

    /** The keys of the demo, as the packaged {@code application.properties} gives them away. */
    public static Set<String> published() {
        try (var file = KeyCheck.class.getResourceAsStream("/application.properties")) {
            return published(file);
        } catch (IOException fault) {
            throw new UncheckedIOException("application.properties cannot be read", fault);
        }
    }

    private static Set<String> published(InputStream file) throws IOException {
        var properties = new Properties();
        properties.load(file);
        var values = properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("%demo") && name.contains(".mashang.keys."))
                .filter(name -> !name.endsWith(".contact-current"))
                .map(properties::getProperty)
                .collect(Collectors.toSet());
        if (values.isEmpty()) {
            throw new IllegalStateException("application.properties names no demo keys to refuse");
        }
        return values;
    }

    private static String fault(String key, Set<String> published, boolean exact) {
        if (published.contains(key.strip())) {
            return " is the published key of the demo";
        }
        var bytes = length(key);
        return bytes == BYTES || bytes > BYTES && !exact ? null : " is not a key of 32 bytes in Base64";
    }

    private static int length(String key) {
        try {
            return Base64.getDecoder().decode(key).length;
        } catch (IllegalArgumentException notBase64) {
            return 0;
        }
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
