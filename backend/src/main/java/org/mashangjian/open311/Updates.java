package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** How service requests got on: what happened, without names or reasons, and the answer as whoever asks may read it. */
@ApplicationScoped
class Updates {
    private static final int MOST = 1000;
    private static final List<String> SHOWN = List.of(
            "accepted",
            "declined",
            "started",
            "answered",
            "follow_up_begun",
            "confirmed",
            "partly_confirmed",
            "reopened",
            "not_solved_again",
            "closed_unconfirmed",
            "closed_not_solved",
            "withdrawn",
            "handed_off");
    private static final String SELECT =
            "SELECT t.id, t.request_id, t.at, t.kind, t.state IN (" + ServiceRequests.CLOSED + """
                   ), CASE WHEN a.request_id IS NOT NULL THEN r.answer ELSE p.answer END, t.at >= r.answered_at
            FROM timeline_entry t JOIN request r ON r.id = t.request_id
            LEFT JOIN public_request p ON p.request_id = r.id
            LEFT JOIN app_request a ON a.request_id = r.id AND a.app_id = ?
            WHERE NOT t.internal AND t.kind = ANY (?::text[])
            """;
    private static final String OF_REQUESTS = SELECT + " AND t.request_id = ANY (?::uuid[]) ORDER BY t.at, t.id LIMIT ";
    private static final String OF_APP = SELECT + """
             AND a.committee_id = ? AND t.at BETWEEN ? AND ? AND a.submitted_at <= ? ORDER BY t.at, t.id LIMIT\s""" + MOST;

    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    private record Line(UUID id, UUID requestId, Instant at, String kind, boolean closed, String answer) {}

    /** Of what came in by the app. */
    List<GeoReport.Update> ofApp(UUID appId, UUID committeeId, Span span, Locale language) {
        return sql.list(OF_APP, Updates::line, appId, SHOWN, committeeId, span.from(), span.to(), span.to()).stream()
                .map(it -> update(it, language))
                .toList();
    }

    /** Of those requests, which the caller has found to be readable. */
    List<GeoReport.Update> of(List<UUID> requestIds, UUID appId, Locale language) {
        return lines(requestIds, appId, MOST).stream()
                .map(it -> update(it, language))
                .toList();
    }

    Map<UUID, List<GeoReport.Note>> notes(List<UUID> requestIds, UUID appId, Locale language) {
        return lines(requestIds, appId, MOST * SHOWN.size()).stream()
                .collect(Collectors.groupingBy(
                        Line::requestId,
                        Collectors.mapping(
                                it -> new GeoReport.Note(time(it.at()), words(it, language)), Collectors.toList())));
    }

    private List<Line> lines(List<UUID> requestIds, UUID appId, int most) {
        return requestIds.isEmpty() ? List.of() : sql.list(OF_REQUESTS + most, Updates::line, appId, SHOWN, requestIds);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.uuid(2),
                row.instant(3),
                row.string(4),
                row.flag(5),
                row.string(4).equals("answered") && row.flag(7) ? row.string(6) : null);
    }

    private GeoReport.Update update(Line it, Locale language) {
        return new GeoReport.Update(
                it.id().toString(),
                it.requestId().toString(),
                it.closed() ? "closed" : "open",
                time(it.at()),
                words(it, language),
                null);
    }

    private static String words(Line it, Locale language) {
        return it.answer() == null ? Words.happened(it.kind(), language) : it.answer();
    }

    /** To the second, as the W3C's note on dates has it, with the zone of the committees. */
    String time(Instant at) {
        if (at == null) {
            return null;
        }
        return at.truncatedTo(ChronoUnit.SECONDS)
                .atZone(calendar.zone())
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
