package org.mashangjian.request.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    @Test
    void large_groups_stand_alone_the_largest_first() {
        assertEquals(
                List.of(Map.entry("b", 9), Map.entry("a", 3)),
                List.copyOf(SmallGroups.protect(Map.of("a", 3, "b", 9)).entrySet()));
    }

    @Test
    void small_ones_are_put_together() {
        assertEquals(Map.of("a", 5, SmallGroups.REST, 3), SmallGroups.protect(Map.of("a", 5, "b", 2, "c", 1)));
    }

    @Test
    void one_that_would_be_found_by_subtraction_takes_the_next_with_it() {
        assertEquals(Map.of("a", 5, SmallGroups.REST, 5), SmallGroups.protect(Map.of("a", 5, "b", 4, "c", 1)));
    }

    @Test
    void where_all_are_few_nothing_is_told_apart() {
        assertEquals(Map.of(), SmallGroups.protect(Map.of("a", 1, "b", 1)));
        assertEquals(Map.of(), SmallGroups.protect(Map.of()));
    }

    @RepeatedTest(200)
    void nobody_finds_a_small_group_and_nobody_is_lost(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var counts = new HashMap<String, Integer>();
        for (var i = random.nextInt(8); i > 0; i--) {
            counts.put("g" + i, 1 + random.nextInt(7));
        }
        var shown = SmallGroups.protect(counts);
        var total = sum(counts);
        assertTrue(shown.values().stream().allMatch(count -> count >= SmallGroups.LEAST), shown::toString);
        assertEquals(total < SmallGroups.LEAST ? 0 : total, sum(shown), counts::toString);
        var hidden = new HashMap<>(counts);
        hidden.keySet().removeAll(shown.keySet());
        var few = new ArrayList<>(hidden.values());
        assertTrue(few.isEmpty() || total < SmallGroups.LEAST || sum(hidden) >= SmallGroups.LEAST, counts::toString);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
