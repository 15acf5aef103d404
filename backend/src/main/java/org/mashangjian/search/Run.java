package org.mashangjian.search;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stretch of Chinese characters, or one of other letters and digits in lower case, within a text. */
record Run(int[] points, boolean chinese) {
    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        var points = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        for (var start = 0; start < points.length; ) {
            var end = start + 1;
            var chinese = isChinese(points[start]);
            while (end < points.length
                    && isChinese(points[end]) == chinese
                    && Character.isLetterOrDigit(points[end]) == Character.isLetterOrDigit(points[start])) {
                end++;
            }
            if (Character.isLetterOrDigit(points[start])) {
                var run = new int[end - start];
                System.arraycopy(points, start, run, 0, run.length);
                runs.add(new Run(run, chinese));
            }
            start = end;
        }
        return runs;
    }

    String text() {
        return new String(points, 0, points.length);
    }

    /** Every two neighbouring characters; a lone one is itself. */
    List<String> pairs() {
        if (points.length == 1) {
            return List.of(text());
        }
        var pairs = new ArrayList<String>();
        for (var i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    /** The first letter of each character's pinyin, as people type names; a character without one is left out. */
    String initials() {
        var initials = new StringBuilder();
        for (var point : points) {
            if (point <= Character.MAX_VALUE && Pinyin.isChinese((char) point)) {
                initials.append(
                        Character.toLowerCase(Pinyin.toPinyin((char) point).charAt(0)));
            }
        }
        return initials.toString();
    }

    private static boolean isChinese(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
