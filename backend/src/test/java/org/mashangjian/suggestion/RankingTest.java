package org.mashangjian.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Matter HEATING = new Matter(
            "暖气不热，锅炉房说节能改造还没完",
            List.of("environment_resources", "science_technology"),
            List.of("供热", "市政公用"),
            List.of("暖气", "不热", "锅炉"));

    private final Ranking ranking = new Ranking(Weights.DEFAULT);

    @Test
    void sector_and_expertise_go_before_being_on_duty() {
        var fits = candidate("fits", "environment_resources", List.of("供热"), false, 4);
        var there = candidate("there", "education", List.of("儿科"), true, 0);
        assertEquals(List.of("fits", "there"), names(there, fits));
    }

    @Test
    void the_closest_sector_goes_first() {
        var second = candidate("second", "science_technology", List.of(), false, 0);
        var first = candidate("first", "environment_resources", List.of(), false, 0);
        assertEquals(List.of("first", "second"), names(second, first));
    }

    @Test
    void between_equals_who_is_on_duty_then_who_has_less_in_hand() {
        var busy = candidate("busy", "environment_resources", List.of("供热"), false, 3);
        var free = candidate("free", "environment_resources", List.of("供热"), false, 0);
        var here = candidate("here", "environment_resources", List.of("供热"), true, 3);
        assertEquals(List.of("here", "free", "busy"), names(busy, free, here));
    }

    @Test
    void load_never_hides_who_fits() {
        var busy = candidate("busy", "environment_resources", List.of("供热"), false, 500);
        var other = candidate("other", "education", List.of(), true, 0);
        assertEquals(List.of("busy", "other"), names(other, busy));
    }

    @Test
    void expertise_counts_by_text_by_category_and_by_shared_keyword() {
        assertTrue(weigh(candidate("text", "x", List.of("节能改造"), false, 0)).fits());
        assertTrue(weigh(candidate("category", "x", List.of("市政公用"), false, 0)).fits());
        assertTrue(weigh(candidate("keyword", "x", List.of("锅炉与管网"), false, 0)).fits());
        assertFalse(weigh(candidate("none", "x", List.of("儿科", "园林"), true, 0)).fits());
    }

    @Test
    void every_member_offered_has_a_reason() {
        var keys = weigh(candidate("fits", "environment_resources", List.of("供热", "儿科"), true, 2))
                .reasons();
        assertEquals(
                List.of(
                        new Ranking.Reason("sector", List.of("environment_resources")),
                        new Ranking.Reason("expertise", List.of("供热")),
                        new Ranking.Reason("on_duty", List.of()),
                        new Ranking.Reason("load", List.of("2"))),
                keys);
        assertFalse(weigh(candidate("none", "x", List.of(), false, 0)).reasons().isEmpty());
    }

    private Ranking.Ranked weigh(Candidate candidate) {
        return ranking.rank(HEATING, List.of(candidate)).get(0);
    }

    private List<String> names(Candidate... candidates) {
        return ranking.rank(HEATING, List.of(candidates)).stream()
                .map(ranked -> ranked.candidate().name())
                .toList();
    }

    private static Candidate candidate(
            String name, String sector, List<String> expertise, boolean onDuty, int openRequests) {
        return new Candidate(
                new UUID(0, name.hashCode()), name, sector, null, expertise, "工作站", false, onDuty, openRequests);
    }
}
