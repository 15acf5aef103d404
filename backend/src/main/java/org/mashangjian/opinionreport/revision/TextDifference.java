package org.mashangjian.opinionreport.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What was removed from and added to a text, character by character (Myers' algorithm, of java-diff-utils). */
final class TextDifference {
    private TextDifference() {}

    /** Neighbouring parts are of different kinds; null counts as empty. */
    static List<RevisionApi.Part> of(String before, String after) {
        var parts = new ArrayList<RevisionApi.Part>();
        for (var delta : DiffUtils.diff(points(before), points(after), true).getDeltas()) {
            add(parts, delta);
        }
        return List.copyOf(parts);
    }

    private static void add(List<RevisionApi.Part> parts, AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            add(parts, RevisionApi.Kind.same, delta.getSource().getLines());
            return;
        }
        add(parts, RevisionApi.Kind.removed, delta.getSource().getLines());
        add(parts, RevisionApi.Kind.added, delta.getTarget().getLines());
    }

    private static void add(List<RevisionApi.Part> parts, RevisionApi.Kind kind, List<String> points) {
        if (!points.isEmpty()) {
            parts.add(new RevisionApi.Part(kind, String.join("", points)));
        }
    }

    /** A character is a code point, so that no surrogate is torn from its other half. */
    private static List<String> points(String text) {
        return text == null
                ? List.of()
                : text.codePoints().mapToObj(Character::toString).toList();
    }
}
