package org.mashangjian.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RareTermsTest {
    private static final List<String> SAID = List.of("小区", "充电", "飞线");

    @Test
    void where_nothing_is_known_all_words_are_asked_for() {
        assertEquals(SAID, RareTerms.rarest(SAID, Map.of()));
    }

    @Test
    void the_rarest_come_first_and_no_more_than_find_some_thousand() {
        assertEquals(List.of("飞线", "充电"), RareTerms.rarest(SAID, Map.of("小区", 20_000L, "充电", 3_000L, "别的", 500L)));
    }

    @Test
    void where_all_are_common_nothing_tells_them_apart() {
        assertEquals(List.of(), RareTerms.rarest(List.of("小区"), Map.of("小区", 20_000L)));
    }
}
