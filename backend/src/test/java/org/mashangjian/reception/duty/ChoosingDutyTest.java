package org.mashangjian.reception.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.member.Hours;
import org.mashangjian.member.VenueRoster;
import org.mashangjian.reception.DutyShift.Reason;

class ChoosingDutyTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private static Candidate member(int number, List<Hours> hours, VenueRoster.Away... leave) {
        return new Candidate(
                new VenueRoster.Placed(
                        new UUID(0, number), "委员" + number, START.minusYears(1), null, hours, List.of(leave)),
                List.of());
    }

    private static List<Candidate> members(int many) {
        return IntStream.range(0, many).mapToObj(i -> member(i, List.of())).toList();
    }

    private static ChoosingDuty.Session on(LocalDate day) {
        var from = LocalTime.of(9, 0);
        var to = LocalTime.of(11, 0);
        return new ChoosingDuty.Session(
                day,
                from,
                to,
                day.atTime(from).toInstant(ZoneOffset.UTC),
                day.atTime(to).toInstant(ZoneOffset.UTC));
    }

    /** Weekly, for so many weeks; the days. */
    private static List<LocalDate> run(List<Candidate> candidates, int weeks, int many) {
        var choosing = new ChoosingDuty(candidates);
        var days = new ArrayList<LocalDate>();
        for (var week = 0; week < weeks; week++) {
            days.add(START.plusWeeks(week));
            assertEquals(many, choosing.choose(on(START.plusWeeks(week)), many).size());
        }
        return days;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 24, 50, 52})
    void over_a_year_the_duties_of_twelve_differ_by_one_at_most(int weeks) {
        var twelve = members(12);
        run(twelve, weeks, 2);
        var counts = twelve.stream()
                .mapToInt(it -> it.dutiesUntil(START.plusWeeks(weeks - 1)))
                .summaryStatistics();
        assertEquals(weeks * 2L, counts.getSum());
        assertTrue(counts.getMax() - counts.getMin() <= 1, counts::toString);
    }

    @Test
    void weekly_hours_weigh_but_never_cost_fairness() {
        var monday = List.of(new Hours(1, "09:00", "11:30"));
        var all = new ArrayList<>(members(6));
        IntStream.range(6, 12).forEach(i -> all.add(member(i, monday)));
        var first = new ChoosingDuty(all).choose(on(START), 2);
        assertEquals(2, first.size());
        assertTrue(first.stream().allMatch(shift -> shift.memberId().getLeastSignificantBits() >= 6));
        var choosing = new ChoosingDuty(all);
        IntStream.range(1, 30).forEach(week -> choosing.choose(on(START.plusWeeks(week)), 2));
        var counts =
                all.stream().mapToInt(it -> it.dutiesUntil(START.plusWeeks(29))).summaryStatistics();
        assertTrue(counts.getMax() - counts.getMin() <= 1, counts::toString);
    }

    @Test
    void the_reason_says_what_set_them_before_the_next() {
        var monday = List.of(new Hours(1, "08:30", "09:30"));
        var all = List.of(member(0, List.of()), member(1, monday), member(2, List.of()));
        var choosing = new ChoosingDuty(all);
        assertEquals(Reason.there_then, choosing.choose(on(START), 1).get(0).reason());
        assertEquals(
                Reason.in_turn,
                choosing.choose(on(START.plusWeeks(1)), 1).get(0).reason());
        assertEquals(
                Reason.fewest, choosing.choose(on(START.plusWeeks(2)), 1).get(0).reason());
        assertEquals(
                Reason.there_then,
                choosing.choose(on(START.plusWeeks(3)), 1).get(0).reason());
        assertEquals(
                Reason.longest_since,
                choosing.choose(on(START.plusWeeks(4)), 1).get(0).reason());
    }

    @Test
    void who_is_on_leave_has_no_duty() {
        var all = new ArrayList<>(members(3));
        all.add(member(9, List.of(), new VenueRoster.Away(START, START.plusWeeks(40))));
        run(all, 40, 1);
        assertEquals(0, all.get(3).dutiesUntil(START.plusWeeks(39)));
    }

    @Test
    void nobody_is_in_two_places_at_a_time() {
        var busy = new Candidate(
                new VenueRoster.Placed(new UUID(0, 1), "委员1", START.minusYears(1), null, List.of(), List.of()),
                List.of(new KnownDuty(
                        START, on(START).startsAt().plusSeconds(600), on(START).endsAt(), false)));
        assertEquals(List.of(), new ChoosingDuty(List.of(busy)).choose(on(START), 2));
        assertEquals(
                1,
                new ChoosingDuty(List.of(busy))
                        .choose(on(START.plusWeeks(1)), 2)
                        .size());
    }
}
