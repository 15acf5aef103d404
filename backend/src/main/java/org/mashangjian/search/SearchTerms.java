package org.mashangjian.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms of the search. Two neighbouring Chinese characters are a term, a word of other letters is one, and two
 * neighbouring pinyin initials are one, marked {@code ~}. Text and query are cut alike, so a word of two characters, a
 * name and its initials find their text by the same index in any locale of the database.
 */
public final class SearchTerms {
    private static final String INITIALS = "~";
    private static final int MOST_POINTS = 600;
    private static final int MOST_ASKED = 24;
    private static final int LONGEST_WORD = 40;

    private SearchTerms() {}

    /** Terms of a text that is also found by its pinyin initials: a name or a title. */
    public static List<String> ofName(String name) {
        var terms = new LinkedHashSet<String>();
        for (var run : Run.of(name)) {
            words(run, terms);
            if (run.chinese()) {
                initialPairs(run.initials(), terms);
            }
        }
        return List.copyOf(terms);
    }

    /** Terms of a longer text; what stands behind its first 600 characters is not found. */
    public static List<String> ofText(String text) {
        var terms = new LinkedHashSet<String>();
        for (var run : Run.of(cut(text))) {
            words(run, terms);
        }
        return List.copyOf(terms);
    }

    /** Terms of a name and of texts together, each once. */
    public static List<String> of(String name, String... texts) {
        var terms = new LinkedHashSet<>(ofName(name));
        for (var text : texts) {
            if (text != null) {
                terms.addAll(ofText(text));
            }
        }
        return List.copyOf(terms);
    }

    /** What was typed as a {@code tsquery} that asks for all of it; empty where it holds no letter or digit. */
    public static String query(String typed) {
        var asked = new ArrayList<String>();
        for (var run : Run.of(cut(typed))) {
            if (!run.chinese()) {
                asked.add(word(run.text()));
            } else if (run.points().length == 1) {
                asked.add(quoted(run.text()) + ":*");
            } else {
                run.pairs().forEach(pair -> asked.add(quoted(pair)));
            }
        }
        return String.join(" & ", asked.subList(0, Math.min(MOST_ASKED, asked.size())));
    }

    /** Letters may be the beginning of a word or initials of a name. */
    private static String word(String word) {
        var typed = word.substring(0, Math.min(LONGEST_WORD, word.length()));
        var pairs = new LinkedHashSet<String>();
        initialPairs(typed, pairs);
        if (pairs.isEmpty() || !typed.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return quoted(typed) + ":*";
        }
        var initials = pairs.stream().map(SearchTerms::quoted).toList();
        return "(" + quoted(typed) + ":* | (" + String.join(" & ", initials) + "))";
    }

    private static void words(Run run, Set<String> terms) {
        if (run.chinese()) {
            terms.addAll(run.pairs());
        } else {
            var word = run.text();
            terms.add(word.substring(0, Math.min(LONGEST_WORD, word.length())));
        }
    }

    private static void initialPairs(String initials, Set<String> terms) {
        for (var i = 0; i + 1 < initials.length(); i++) {
            terms.add(INITIALS + initials.substring(i, i + 2));
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_POINTS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_POINTS));
    }

    private static String quoted(String term) {
        return "'" + term + "'";
    }
}
