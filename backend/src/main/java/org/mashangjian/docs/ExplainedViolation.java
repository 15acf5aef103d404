package org.mashangjian.docs;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mashangjian.web.Messages;

/** What a violation's code means, in both languages; public for the template. */
public record ExplainedViolation(String code, String chinese, String english) {
    private static final String BUNDLE = "problems";
    private static final String PREFIX = "violation.";

    static List<ExplainedViolation> all() {
        return ResourceBundle.getBundle("messages/" + BUNDLE, Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .map(key -> new ExplainedViolation(
                        key.substring(PREFIX.length()),
                        Messages.text(BUNDLE, Locale.SIMPLIFIED_CHINESE, key),
                        Messages.text(BUNDLE, Locale.ENGLISH, key)))
                .toList();
    }
}
