package org.mashangjian.category;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses the topic from words alone. Keywords lie by their first two characters, lone ones by their only one, so a text
 * is read once and at each of its characters only the few words that begin so are compared.
 */
final class Classifier {
    /** A word in the title says more than one in the content, and one repeated often no more than one said thrice. */
    private static final int TITLE = 3;

    private static final int MOST_IN_CONTENT = 3;

    record Found(String code, List<String> keywords) {}

    private record Use(int topic, int value) {}

    private record Word(String text, List<Use> uses) {}

    private final List<String> codes;
    private final Map<Integer, List<Word>> byBeginning = new HashMap<>();

    Classifier(Collection<Topics.Topic> topics) {
        codes = topics.stream().map(Topics.Topic::code).toList();
        var words = new HashMap<String, Word>();
        for (var topic : topics) {
            for (var keyword : topic.weighted()) {
                var text = keyword.word().toLowerCase(Locale.ROOT);
                var value = keyword.weight() * text.codePointCount(0, text.length());
                words.computeIfAbsent(text, none -> new Word(text, new ArrayList<>()))
                        .uses()
                        .add(new Use(codes.indexOf(topic.code()), value));
            }
        }
        for (var word : words.values()) {
            byBeginning
                    .computeIfAbsent(
                            word.text().length() == 1 ? word.text().charAt(0) : pair(word.text(), 0),
                            none -> new ArrayList<>())
                    .add(word);
        }
    }

    Optional<Found> classify(String title, String content) {
        var factors = new IdentityHashMap<Word, Integer>();
        count(title).forEach((word, times) -> factors.merge(word, TITLE * times, Integer::sum));
        count(content).forEach((word, times) -> factors.merge(word, Math.min(MOST_IN_CONTENT, times), Integer::sum));
        var scores = new int[codes.size()];
        factors.forEach((word, factor) -> word.uses().forEach(use -> scores[use.topic()] += use.value() * factor));
        var best = 0;
        for (var i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return scores[best] == 0 ? Optional.empty() : Optional.of(new Found(codes.get(best), words(best, factors)));
    }

    private Map<Word, Integer> count(String text) {
        var read = text.toLowerCase(Locale.ROOT);
        var times = new IdentityHashMap<Word, Integer>();
        for (var at = 0; at < read.length(); at++) {
            count(read, at, byBeginning.get((int) read.charAt(at)), times);
            if (at + 1 < read.length()) {
                count(read, at, byBeginning.get(pair(read, at)), times);
            }
        }
        return times;
    }

    private static void count(String text, int at, List<Word> words, Map<Word, Integer> times) {
        if (words == null) {
            return;
        }
        for (var word : words) {
            if (text.startsWith(word.text(), at)) {
                times.merge(word, 1, Integer::sum);
            }
        }
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    private static List<String> words(int topic, Map<Word, Integer> found) {
        return found.keySet().stream()
                .filter(word -> word.uses().stream().anyMatch(use -> use.topic() == topic))
                .map(Word::text)
                .sorted()
                .toList();
    }
}
