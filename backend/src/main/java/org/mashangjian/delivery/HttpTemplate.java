package org.mashangjian.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the configuration with placeholders; a value put in is escaped, so that it never becomes syntax. */
final class HttpTemplate {
    private static final Set<String> KNOWN =
            Set.of("id", "kind", "recipient", "national", "subject", "text", "link", "number", "code");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final String HOME = "+86";

    private final String text;
    private final Escaping escaping;

    /** @throws IllegalArgumentException where it names a placeholder that does not exist */
    HttpTemplate(String text, Escaping escaping) {
        this.text = text;
        this.escaping = escaping;
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("{" + name + "} is none of " + KNOWN);
            }
        });
    }

    String filled(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(escaping.escape(values.get(found.group(1)))));
    }

    /** The value of each placeholder; {@code national} is a Chinese phone without its country code. */
    static Map<String, String> values(UUID id, String recipient, Letter letter) {
        var values = new HashMap<String, String>();
        values.put("id", id.toString());
        values.put("kind", letter.kind());
        values.put("recipient", recipient);
        values.put("national", recipient.startsWith(HOME) ? recipient.substring(HOME.length()) : recipient);
        values.put("subject", letter.subject());
        values.put("text", letter.text());
        values.put("link", orEmpty(letter.link()));
        values.put("number", orEmpty(letter.number()));
        values.put("code", orEmpty(letter.code()));
        return values;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
