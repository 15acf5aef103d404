package org.mashangjian.request.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashangjian.committee.WorkCalendar;

/** The figures of one month, each by the formula that stands beside it on the page. */
final class MonthFigures {
    private static final double MINUTES_A_DAY = 24 * 60;
    private static final Set<String> WORDS = Set.of("confirmed", "partly_confirmed", "reopened", "not_solved_again");

    private final ReportRows rows;
    private final Map<Statistic, Double> values = new EnumMap<>(Statistic.class);

    MonthFigures(ReportRows rows, WorkCalendar calendar) {
        this.rows = rows;
        count(Statistic.received, rows.received().size());
        count(Statistic.answered, rows.replies().size());
        var late = rows.replies().stream().filter(ReportRows.Reply::isLate).count();
        count(Statistic.answered_on_time, rows.replies().size() - late);
        count(Statistic.answered_late, late);
        count(Statistic.waiting_late, rows.waitingLate());
        outcomes();
        requests(Statistic.dispatched, "dispatched", "designated");
        requests(Statistic.handed_off, "handed_off");
        requests(Statistic.merged, "marked_duplicate");
        requests(Statistic.declined, "declined");
        requests(Statistic.withdrawn, "withdrawn");
        days(calendar);
        ratings();
        meetings(rows.meetings());
    }

    /** Null where there is nothing to make it of, or too little to show it. */
    Double value(Statistic statistic) {
        return values.get(statistic);
    }

    Map<String, Integer> received(Function<ReportRows.Received, String> group) {
        return rows.received().stream()
                .collect(
                        Collectors.toMap(it -> Objects.requireNonNullElse(group.apply(it), ""), it -> 1, Integer::sum));
    }

    Stream<ReportRows.Entry> entries(String... kinds) {
        var wanted = Set.of(kinds);
        return rows.entries().stream().filter(it -> wanted.contains(it.kind()));
    }

    /** The last a resident said of each request in the month. */
    Collection<ReportRows.Entry> words() {
        var last = new LinkedHashMap<UUID, ReportRows.Entry>();
        rows.entries().stream().filter(it -> WORDS.contains(it.kind())).forEach(it -> last.put(it.requestId(), it));
        return last.values();
    }

    private void outcomes() {
        var words = words().stream().collect(Collectors.groupingBy(ReportRows.Entry::kind, Collectors.counting()));
        count(Statistic.solved, words.getOrDefault("confirmed", 0L));
        count(Statistic.partly_solved, words.getOrDefault("partly_confirmed", 0L));
        count(Statistic.not_solved, words.getOrDefault("reopened", 0L) + words.getOrDefault("not_solved_again", 0L));
        requests(Statistic.closed_unconfirmed, "closed_unconfirmed");
        requests(Statistic.closed_not_solved, "closed_not_solved");
    }

    private void meetings(ReportRows.Meetings meetings) {
        count(Statistic.reception_days, meetings.days());
        count(Statistic.people_received, meetings.received());
        count(Statistic.topics_proposed, meetings.proposed());
        count(Statistic.topics_approved, meetings.approved());
        count(Statistic.consultations_held, meetings.consultations());
        count(Statistic.statements_published, meetings.statements());
    }

    private void requests(Statistic statistic, String... kinds) {
        count(
                statistic,
                entries(kinds).map(ReportRows.Entry::requestId).distinct().count());
    }

    private void count(Statistic statistic, long number) {
        values.put(statistic, (double) number);
    }

    private void days(WorkCalendar calendar) {
        var first = entries("answered")
                .filter(it -> it.at().equals(it.firstAnswer()))
                .toList();
        median(
                Statistic.median_days,
                first.stream()
                        .map(it -> java.time.Duration.between(it.submittedAt(), it.at())
                                        .toMinutes()
                                / MINUTES_A_DAY)
                        .toList());
        median(
                Statistic.median_workdays,
                first.stream()
                        .map(it -> (double) calendar.workdaysBetween(it.submittedAt(), it.at()))
                        .toList());
    }

    private void ratings() {
        var rated = words().stream()
                .filter(ReportRows.Entry::lastWord)
                .map(ReportRows.Entry::ratings)
                .toList();
        mean(Statistic.answer_rating, rated.stream().map(ReportRows.Ratings::answer));
        mean(Statistic.outcome_rating, rated.stream().map(ReportRows.Ratings::outcome));
    }

    private void mean(Statistic statistic, Stream<Integer> given) {
        var ratings = given.filter(Objects::nonNull).toList();
        if (ratings.size() >= SmallGroups.LEAST) {
            values.put(
                    statistic,
                    ratings.stream().mapToInt(Integer::intValue).average().orElseThrow());
        }
    }

    private void median(Statistic statistic, List<Double> days) {
        if (days.size() < SmallGroups.LEAST) {
            return;
        }
        var sorted = days.stream().sorted().toList();
        var upper = sorted.size() / 2;
        var lower = (sorted.size() - 1) / 2;
        values.put(statistic, (sorted.get(lower) + sorted.get(upper)) / 2);
    }
}
