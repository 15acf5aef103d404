package org.mashangjian.reception.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashangjian.member.VenueRoster;
import org.mashangjian.reception.duty.Candidate;

class RotaFairnessTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    /** On duty in so many of the weeks. */
    private static Candidate member(String name, int weeks, LocalDate since, VenueRoster.Away... leave) {
        var it = new Candidate(
                new VenueRoster.Placed(UUID.randomUUID(), name, since, null, List.of(), List.of(leave)), List.of());
        IntStream.range(0, weeks).mapToObj(START::plusWeeks).forEach(day -> {
            var start = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
            it.take(day, start, start.plusSeconds(3600));
        });
        return it;
    }

    private static RotaApi.Fairness over40Weeks(Candidate... all) {
        var days = IntStream.range(0, 40).mapToObj(START::plusWeeks).toList();
        return RotaFairness.of(List.of(all), days, START.plusWeeks(39), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_difference_of_one_is_even_and_needs_no_words() {
        var fairness = over40Weeks(member("甲", 20, START), member("乙", 19, START));
        assertTrue(fairness.even());
        assertEquals(List.of(), fairness.why());
    }

    @Test
    void where_others_could_have_come_leave_is_not_blamed() {
        var away = new VenueRoster.Away(START.plusWeeks(30), START.plusWeeks(40));
        var fairness = over40Weeks(member("甲", 3, START), member("乙", 0, START, away));
        assertEquals(List.of("乙值班 0 次：早先排定的接待日没有再动，这期间共 40 个接待日"), fairness.why());
    }

    @Test
    void leave_and_a_late_beginning_are_named_with_the_days_they_cost() {
        var fairness = over40Weeks(
                member("甲", 20, START),
                member("乙", 0, START, new VenueRoster.Away(START, START.plusWeeks(40))),
                member("丙", 5, START.plusWeeks(30)));
        assertFalse(fairness.even());
        assertEquals(List.of("乙值班 0 次：这期间 40 个接待日里有 40 天请假", "丙值班 5 次：这期间 40 个接待日里有 30 天还没有或不再编入这里"), fairness.why());
    }
}
