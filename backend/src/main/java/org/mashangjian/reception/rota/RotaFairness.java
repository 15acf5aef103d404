package org.mashangjian.reception.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mashangjian.reception.duty.BalancingDuty;
import org.mashangjian.reception.duty.Candidate;
import org.mashangjian.web.Messages;

/** How evenly duties lie, and in words why they do not. */
final class RotaFairness {
    private RotaFairness() {}

    /**
     * Over the twelve months up to that day.
     *
     * @param days on which somebody was or will be on duty
     */
    static RotaApi.Fairness of(List<Candidate> candidates, List<LocalDate> days, LocalDate until, Locale language) {
        var counts = candidates.stream()
                .map(it -> new RotaApi.Count(it.id(), it.name(), it.dutiesUntil(until)))
                .sorted(Comparator.comparing(RotaApi.Count::duties).reversed())
                .toList();
        if (counts.isEmpty()) {
            return new RotaApi.Fairness(0, 0, true, List.of(), counts);
        }
        var most = counts.get(0).duties();
        var least = counts.get(counts.size() - 1).duties();
        var even = most - least <= 1;
        var why = even ? List.<String>of() : why(candidates, days, until, most, language);
        return new RotaApi.Fairness(least, most, even, why, counts);
    }

    private static List<String> why(
            List<Candidate> candidates, List<LocalDate> days, LocalDate until, int most, Locale language) {
        var counted = days.stream()
                .filter(day -> day.isAfter(until.minusMonths(12)) && !day.isAfter(until))
                .toList();
        var anyDay = new BalancingDuty(candidates, until, duty -> true);
        var why = new ArrayList<String>();
        for (var it : candidates) {
            if (it.dutiesUntil(until) < most - 1) {
                var onLeave = counted.stream().filter(it::isOnLeave).count();
                var notThere = counted.stream().filter(day -> !it.isThere(day)).count();
                var key = anyDay.couldReach(it) ? "fairness.settled" : missing(onLeave, notThere);
                var missed = Math.max(onLeave, notThere);
                why.add(Messages.text(
                        "reception", language, key, it.name(), it.dutiesUntil(until), counted.size(), missed));
            }
        }
        return why;
    }

    private static String missing(long onLeave, long notThere) {
        return notThere > onLeave ? "fairness.not_there" : onLeave > 0 ? "fairness.leave" : "fairness.busy";
    }
}
