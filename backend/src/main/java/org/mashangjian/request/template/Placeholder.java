package org.mashangjian.request.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashangjian.web.Messages;

/** What a template leaves open, in braces: by its name in Chinese or English, or by the constant's. */
enum Placeholder {
    number,
    title,
    place,
    venue,
    venue_phone,
    handler,
    today,
    answer_due;

    private static final Pattern WRITTEN = Pattern.compile("\\{([^{}\\n]{0,40})}");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** The first one in a text that is none of these, as it is written. */
    static Optional<String> unknownIn(String text) {
        return WRITTEN.matcher(text)
                .results()
                .filter(found -> named(found.group(1)).isEmpty())
                .map(found -> found.group())
                .findFirst();
    }

    /** The text with these values; one without a value becomes a blank that says what belongs there. */
    static String fill(String text, Map<Placeholder, String> values, Locale language) {
        return WRITTEN.matcher(text).replaceAll(found -> {
            var value = named(found.group(1))
                    .map(known -> values.getOrDefault(known, "［" + known.label(language) + "］"))
                    .orElse(found.group());
            return Matcher.quoteReplacement(value);
        });
    }

    String label(Locale language) {
        return Messages.text("request", language, "placeholder." + this);
    }

    private static Optional<Placeholder> named(String written) {
        var name = written.strip();
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name)
                        || LANGUAGES.stream()
                                .anyMatch(language -> one.label(language).equalsIgnoreCase(name)))
                .findFirst();
    }
}
