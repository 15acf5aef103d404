package org.mashangjian.opinionreport.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void no_character_is_torn_and_both_texts_can_be_put_together_again() {
        var before = "共有😀三处飞线，\n急需整治。";
        var after = "共有🔌五处飞线，\n亟需整治！";
        var parts = TextDifference.of(before, after);
        assertEquals(before, joined(parts, RevisionApi.Kind.added));
        assertEquals(after, joined(parts, RevisionApi.Kind.removed));
        assertEquals(new RevisionApi.Part(RevisionApi.Kind.same, "共有"), parts.get(0));
        assertEquals(new RevisionApi.Part(RevisionApi.Kind.removed, "😀三"), parts.get(1));
        assertEquals(new RevisionApi.Part(RevisionApi.Kind.added, "🔌五"), parts.get(2));
    }

    @Test
    void what_is_missing_counts_as_empty() {
        assertEquals(List.of(), TextDifference.of(null, null));
        assertEquals(List.of(new RevisionApi.Part(RevisionApi.Kind.added, "新")), TextDifference.of(null, "新"));
        assertEquals(List.of(new RevisionApi.Part(RevisionApi.Kind.removed, "旧")), TextDifference.of("旧", null));
    }

    private static String joined(List<RevisionApi.Part> parts, RevisionApi.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(RevisionApi.Part::text)
                .collect(Collectors.joining());
    }
}
