package org.mashangjian.opinionreport.origin;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What somebody said, in a text of another's: so many characters in a row are nobody's own by chance. Spaces and line breaks do not count. */
public final class OwnWords {
    private static final String STRUCK = "（已删去）";
    private static final int OWN_WORDS = 20;

    /** What is shorter than a stretch counts as a whole, but for a few words that anybody would use. */
    private static final int FEW_WORDS = 8;

    private OwnWords() {}

    /** @param said by the resident; @param text null where there is none */
    public static boolean standIn(String text, String said) {
        return text != null && marks(run(text), run(said)) != null;
    }

    /** The text without any stretch of what was said; as it is where there is none. */
    public static String struckFrom(String text, List<String> said) {
        if (text == null) {
            return null;
        }
        var left = text;
        for (var one : said) {
            var marks = marks(run(left), run(one));
            left = marks == null ? left : without(left, marks);
        }
        return left;
    }

    /** Which characters of the run are theirs, or null for none. */
    private static boolean[] marks(String run, String said) {
        var stretch = Math.max(FEW_WORDS, Math.min(OWN_WORDS, said.length()));
        var theirs = stretches(said, stretch);
        boolean[] marks = null;
        for (var from = 0; from + stretch <= run.length(); from++) {
            if (theirs.contains(run.substring(from, from + stretch))) {
                marks = marks == null ? new boolean[run.length()] : marks;
                Arrays.fill(marks, from, from + stretch, true);
            }
        }
        return marks;
    }

    private static Set<String> stretches(String said, int length) {
        var stretches = new HashSet<String>();
        for (var from = 0; from + length <= said.length(); from++) {
            stretches.add(said.substring(from, from + length));
        }
        return stretches;
    }

    private static String without(String text, boolean[] marks) {
        var left = new StringBuilder();
        var at = 0;
        var isStriking = false;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            var isTheirs = isSpace(character) ? isStriking : marks[at++];
            if (!isTheirs) {
                left.append(character);
            } else if (!isStriking) {
                left.append(STRUCK);
            }
            isStriking = isTheirs;
        }
        return left.toString();
    }

    private static String run(String words) {
        var run = new StringBuilder(words.length());
        words.chars().filter(it -> !isSpace((char) it)).forEach(it -> run.append((char) it));
        return run.toString();
    }

    /** As a line break within what was copied. */
    private static boolean isSpace(char it) {
        return it == ' ' || it == '\t' || it == '\n' || it == '\r' || it == '\f' || it == '\u000b';
    }
}
