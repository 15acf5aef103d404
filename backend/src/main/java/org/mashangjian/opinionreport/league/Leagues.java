package org.mashangjian.opinionreport.league;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.AdoptionLevel;

/** Counts what the committees under one issued and what became of it in a quarter, and ranks them. */
@ApplicationScoped
class Leagues {
    private static final String COUNT = """
            SELECT c.id, c.name,
                   (SELECT count(*) FROM opinion_report r WHERE r.committee_id = c.id AND r.issued_at >= q.since AND r.issued_at < q.until),
                   %s, %s
            FROM committee c CROSS JOIN (SELECT ?::timestamptz AS since, ?::timestamptz AS until) q
            WHERE c.parent_id = ? ORDER BY c.code
            """.formatted(
            counts("a.decided_at", "a.state NOT IN ('forwarded', 'not_adopted')"), counts("a.instructed_at", "true"));

    @Inject
    Scores scores;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sql sql;

    /** @param from the first day of the quarter, {@code until} the first after it */
    List<LeagueApi.Line> of(UUID committeeId, LocalDate from, LocalDate until, List<LeagueApi.Score> by) {
        var lines = sql
                .list(
                        COUNT,
                        row -> line(row, by),
                        from.atStartOfDay(calendar.zone()).toInstant(),
                        until.atStartOfDay(calendar.zone()).toInstant(),
                        committeeId)
                .stream()
                .sorted(Comparator.comparingInt(LeagueApi.Line::score).reversed())
                .toList();
        return lines.stream().map(line -> ranked(line, lines)).toList();
    }

    private static LeagueApi.Line line(Row row, List<LeagueApi.Score> by) throws SQLException {
        var adopted = new LeagueApi.Counts(row.integer(4), row.integer(5), row.integer(6), row.integer(7));
        var instructed = new LeagueApi.Counts(row.integer(8), row.integer(9), row.integer(10), row.integer(11));
        var score = by.stream()
                .mapToInt(it ->
                        it.points() * (it.event() == LeagueApi.Event.adopted ? adopted : instructed).at(it.level()))
                .sum();
        return new LeagueApi.Line(0, row.uuid(1), row.string(2), row.integer(3), adopted, instructed, score);
    }

    private static LeagueApi.Line ranked(LeagueApi.Line line, List<LeagueApi.Line> all) {
        var before = (int) all.stream().filter(it -> it.score() > line.score()).count();
        return new LeagueApi.Line(
                before + 1,
                line.committeeId(),
                line.committee(),
                line.issued(),
                line.adopted(),
                line.instructed(),
                line.score());
    }

    private static String counts(String at, String condition) {
        return Arrays.stream(AdoptionLevel.values())
                .map(level -> """
                        (SELECT count(*) FROM adoption a WHERE a.committee_id = c.id AND a.level = '%s' AND %s
                             AND %s >= q.since AND %s < q.until)
                        """.formatted(level, condition, at, at))
                .collect(Collectors.joining(", "));
    }
}
