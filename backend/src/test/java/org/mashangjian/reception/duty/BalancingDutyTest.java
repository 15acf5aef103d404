package org.mashangjian.reception.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.member.VenueRoster;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShift.Reason;

class BalancingDutyTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 20);
    private static final LocalDate END = START.plusMonths(11);

    private static Candidate member(int number, VenueRoster.Away... leave) {
        return new Candidate(
                new VenueRoster.Placed(
                        new UUID(0, number), "委员" + number, START.minusYears(1), null, List.of(), List.of(leave)),
                List.of());
    }

    private static Stream<Candidate> members(int many) {
        return IntStream.range(0, many).mapToObj(BalancingDutyTest::member);
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

    /** On day 20 of so many months. */
    private static List<List<DutyShift>> run(List<Candidate> candidates, int months, int many) {
        var choosing = new ChoosingDuty(candidates);
        IntStream.range(0, months).forEach(month -> choosing.choose(on(START.plusMonths(month)), many));
        return List.copyOf(choosing.balance(END).values());
    }

    private static int difference(List<Candidate> candidates) {
        var counts = candidates.stream().mapToInt(it -> it.dutiesUntil(END)).summaryStatistics();
        return counts.getMax() - counts.getMin();
    }

    /** What is said to be kept is what each has, nobody is there twice or on leave. */
    private static void assertSound(List<Candidate> candidates, List<List<DutyShift>> run) {
        for (var it : candidates) {
            var days = IntStream.range(0, run.size())
                    .filter(month -> run.get(month).stream()
                            .anyMatch(shift -> shift.memberId().equals(it.id())))
                    .mapToObj(START::plusMonths)
                    .toList();
            assertEquals(days, it.counted(END).stream().map(KnownDuty::day).toList());
            assertTrue(days.stream().noneMatch(it::isOnLeave), it::name);
        }
        run.forEach(shifts -> assertEquals(
                shifts.size(),
                shifts.stream().map(DutyShift::memberId).distinct().count()));
    }

    @Test
    void who_is_on_leave_in_the_second_half_has_more_in_the_first_and_all_are_even() {
        var away = member(11, new VenueRoster.Away(START.plusMonths(6), END));
        var all = Stream.concat(members(11), Stream.of(away)).toList();
        var run = run(all, 12, 2);
        assertSound(all, run);
        run.forEach(shifts -> assertEquals(2, shifts.size()));
        all.forEach(it -> assertEquals(2, it.dutiesUntil(END), it::name));
        var moved = run.stream()
                .flatMap(List::stream)
                .filter(it -> it.reason() == Reason.for_balance)
                .toList();
        assertEquals(List.of(away.id()), moved.stream().map(DutyShift::memberId).toList());
        assertEquals("近十二个月值班 1 次，为使全年各人次数均衡，安排在这一天", moved.get(0).words(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void where_the_rule_alone_is_even_nothing_moves() {
        var all = members(5).toList();
        var run = run(all, 12, 2);
        assertSound(all, run);
        assertEquals(1, difference(all));
        assertTrue(run.stream().flatMap(List::stream).noneMatch(it -> it.reason() == Reason.for_balance));
    }

    @Test
    void a_chain_over_a_third_member_is_found_where_two_never_meet() {
        var months = IntStream.range(0, 4).mapToObj(START::plusMonths).toList();
        var first = member(1, new VenueRoster.Away(months.get(3), END));
        var second = member(2);
        var last = member(3, new VenueRoster.Away(START, months.get(2)));
        months.subList(0, 2).forEach(day -> first.take(on(day).duty()));
        second.take(on(months.get(3)).duty());
        var all = List.of(first, second, last);
        assertFalse(new BalancingDuty(all, END, duty -> duty.day().equals(months.get(3))).balance());
        assertTrue(new BalancingDuty(all, END, duty -> true).balance());
        assertEquals(
                List.of(1, 1, 1), all.stream().map(it -> it.dutiesUntil(END)).toList());
    }

    @Test
    void duties_of_other_days_are_left_where_they_are() {
        var all = members(2).toList();
        IntStream.range(0, 4)
                .forEach(month -> all.get(0).take(on(START.plusMonths(month)).duty()));
        assertFalse(new BalancingDuty(all, END, duty -> false).balance());
        assertEquals(4, all.get(0).dutiesUntil(END));
        assertTrue(new BalancingDuty(all, END, duty -> true).couldReach(all.get(1)));
        assertFalse(new BalancingDuty(all, END, duty -> true).couldReach(all.get(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void no_plan_is_more_even_than_the_one_made_whatever_the_leave(int many) {
        var random = new Random(20 + many);
        var uneven = 0;
        for (var round = 0; round < 150; round++) {
            var all = IntStream.range(0, 4)
                    .mapToObj(number -> member(number, leave(random)))
                    .toList();
            var run = run(all, 5, many);
            assertSound(all, run);
            var able = IntStream.range(0, 5)
                    .mapToObj(month -> IntStream.range(0, 4)
                            .filter(it -> !all.get(it).isOnLeave(START.plusMonths(month)))
                            .boxed()
                            .toList())
                    .toList();
            var best = best(able, many, 0, new int[4]);
            assertEquals(best, difference(all), "round " + round);
            uneven += best > 1 ? 1 : 0;
        }
        assertTrue(uneven > 0 && uneven < 150, "both happen: " + uneven);
    }

    private static VenueRoster.Away[] leave(Random random) {
        return random.ints(2, 0, 5)
                .mapToObj(START::plusMonths)
                .map(from -> new VenueRoster.Away(from, from.plusMonths(random.nextInt(4))))
                .limit(random.nextInt(3))
                .toArray(VenueRoster.Away[]::new);
    }

    /** The least difference of all plans there are, by trying every one. */
    private static int best(List<List<Integer>> able, int many, int month, int[] counts) {
        if (month == able.size()) {
            var statistics = Arrays.stream(counts).summaryStatistics();
            return statistics.getMax() - statistics.getMin();
        }
        var these = able.get(month);
        var best = Integer.MAX_VALUE;
        for (var some : subsets(these, Math.min(many, these.size()))) {
            some.forEach(it -> counts[it]++);
            best = Math.min(best, best(able, many, month + 1, counts));
            some.forEach(it -> counts[it]--);
        }
        return best;
    }

    private static List<List<Integer>> subsets(List<Integer> all, int size) {
        var subsets = new ArrayList<List<Integer>>();
        for (var bits = 0; bits < 1 << all.size(); bits++) {
            var chosen = bits;
            if (Integer.bitCount(bits) == size) {
                subsets.add(IntStream.range(0, all.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(all::get)
                        .toList());
            }
        }
        return subsets;
    }
}
