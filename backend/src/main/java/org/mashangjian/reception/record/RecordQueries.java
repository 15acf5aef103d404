package org.mashangjian.reception.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.reception.ReceptionParties;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/**
 * Reads records for those who run the venue or received; one that became a request that is none for the caller, or that
 * is about one, is none for them either.
 */
@ApplicationScoped
class RecordQueries {
    private static final String SORT = "at";
    static final String KIND = "reception_record";
    private static final String SELECT = """
            SELECT c.id, c.day_id, c.venue_id, c.appointment_id, a.ticket, d.held_on, c.content, c.reply,
                   ARRAY(SELECT m.id FROM member m WHERE m.id = ANY (c.member_ids) ORDER BY m.id),
                   ARRAY(SELECT m.name FROM member m WHERE m.id = ANY (c.member_ids) ORDER BY m.id),
                   w.name, c.at, c.request_id, r.number, c.committee_id,
                   ARRAY(SELECT s.member_id FROM duty_shift s WHERE s.day_id = c.day_id), q.id
            FROM reception_record c JOIN appointment a ON a.id = c.appointment_id JOIN reception_day d ON d.id = c.day_id
                 JOIN account w ON w.id = c.account_id LEFT JOIN request r ON r.id = c.request_id
                 LEFT JOIN request q ON q.id = a.request_id
            WHERE coalesce(r.id <> ALL (?::uuid[]), true) AND coalesce(q.id <> ALL (?::uuid[]), true)
              AND NOT ((coalesce(r.about_staff, false) OR coalesce(q.about_staff, false)) AND c.venue_id = ANY (?::uuid[]))
            """;

    @Inject
    Sql sql;

    @Inject
    Lineage lineage;

    private record Found(RecordApi.View view, UUID committeeId, List<UUID> onDuty) {
        boolean isFor(Caller caller) {
            return ReceptionParties.mayRead(
                    caller, ReceptionParties.of(caller, view.venueId(), committeeId, onDuty), committeeId);
        }
    }

    Optional<RecordApi.View> find(UUID id, Caller caller) {
        return sql.one(
                        SELECT + "AND c.id = ?",
                        row -> read(row, true, caller),
                        caller.recusedFrom(),
                        caller.recusedFrom(),
                        caller.venueIds(),
                        id)
                .filter(found -> found.isFor(caller))
                .map(Found::view);
    }

    Page<RecordApi.View> ofDay(UUID dayId, Caller caller, int limit, String cursor) {
        var after = cursor == null ? null : Cursor.read(cursor, SORT);
        var read = sql.list(
                SELECT
                        + "AND c.day_id = ? AND (?::timestamptz IS NULL OR (c.at, c.id) > (?::timestamptz, ?::uuid))"
                        + " ORDER BY c.at, c.id LIMIT ?",
                row -> read(row, false, caller),
                caller.recusedFrom(),
                caller.recusedFrom(),
                caller.venueIds(),
                dayId,
                after == null ? null : after.instant(),
                after == null ? null : after.instant(),
                after == null ? null : after.id(),
                limit + 1);
        return Page.of(read.stream().map(Found::view).toList(), limit, last -> Cursor.at(SORT, last.at(), last.id()));
    }

    /** Whether they may read what was said that day. */
    boolean isDayOf(UUID dayId, Caller caller) {
        return sql.one(
                        """
                        SELECT d.venue_id, d.committee_id,
                               ARRAY(SELECT s.member_id FROM duty_shift s WHERE s.day_id = d.id)
                        FROM reception_day d WHERE d.id = ?
                        """,
                        row -> ReceptionParties.mayRead(
                                caller,
                                ReceptionParties.of(caller, row.uuid(1), row.uuid(2), row.uuids(3)),
                                row.uuid(2)),
                        dayId)
                .orElse(false);
    }

    /** Whether they may file for visitors there. */
    boolean isRunBy(UUID venueId, Caller caller) {
        return sql.one("SELECT committee_id FROM venue WHERE id = ?", row -> row.uuid(1), venueId)
                .filter(committeeId -> caller.mayRunVenue(venueId, committeeId))
                .isPresent();
    }

    private Found read(Row row, boolean whole, Caller caller) throws SQLException {
        var ids = row.uuids(9);
        var names = row.strings(10);
        var id = row.uuid(1);
        var line = whole ? lineage.of(KIND, id) : new Lineage.Line(List.of(), List.of());
        var view = new RecordApi.View(
                id,
                row.uuid(2),
                row.uuid(3),
                row.uuid(4),
                row.integer(5),
                row.date(6),
                row.string(7),
                row.string(8),
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new RecordApi.Receiver(ids.get(i), names.get(i)))
                        .toList(),
                row.string(11),
                row.instant(12),
                row.uuid(13),
                row.string(14),
                line.before(),
                line.after(),
                allowed(caller.mayRunVenue(row.uuid(3), row.uuid(15)), row.uuid(13), row.uuid(17)));
        return new Found(view, row.uuid(15), row.uuids(16));
    }

    /** A member may read what they heard and make nothing of it. */
    private static List<String> allowed(boolean runs, UUID filed, UUID about) {
        if (!runs) {
            return List.of();
        }
        return FilingRule.broken(filed, about).isPresent() ? List.of("topics") : List.of("request", "topics");
    }
}
