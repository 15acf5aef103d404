package org.mashangjian.proposal.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Page;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Reads hearings, and which units have most in hand. */
@ApplicationScoped
class HearingQueries {
    private static final int MOST_BUSY = 20;
    private static final String SELECT = """
            SELECT h.id, h.version, h.committee_id, h.session_id, h.title, h.starts_at, h.place,
                   ARRAY(SELECT u.name FROM unnest(h.unit_ids) WITH ORDINALITY AS k (id, position) JOIN unit u ON u.id = k.id
                         ORDER BY k.position),
                   h.state, h.record, h.unit_ids,
                   (SELECT e.note FROM history_entry e WHERE e.subject_id = h.id AND e.kind = 'cancelled')
            FROM proposal_hearing h WHERE\s""";
    private static final String OF_UNITS = "SELECT h.id FROM proposal_hearing h WHERE h.unit_ids && ?::uuid[]";
    private static final String BUSIEST = """
            SELECT u.id, u.name, count(*), count(*) FILTER (WHERE a.contact_late OR a.reply_late)
            FROM proposal_assignment a JOIN unit u ON u.id = a.unit_id
            WHERE a.session_id = ? AND a.state <> 'replied'
            GROUP BY u.id, u.name ORDER BY count(*) DESC, 4 DESC, u.id LIMIT ?
            """;

    @Inject
    Sql sql;

    /** 404 where it is not theirs. */
    HearingApi.Hearing one(UUID id, Caller caller) {
        return sql.one(SELECT + "h.id = ?", row -> read(row, caller), id)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    Page<HearingApi.Hearing> page(UUID sessionId, Caller caller, int limit, String cursor) {
        var own = new Newest("proposal_hearing", limit, cursor)
                .only("session_id = ?", sessionId)
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.dispatcherOf())
                .by("committee_id", caller.leaderOf())
                .among(OF_UNITS, "true", caller.unitIds());
        var read = sql.list(
                SELECT + "h.id IN (" + own.query() + ") ORDER BY h.id DESC LIMIT " + (limit + 1),
                row -> read(row, caller),
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    /** The busiest first; 404 for a session of another committee. */
    List<HearingApi.Busy> busiest(UUID sessionId, Caller caller) {
        sql.one("SELECT committee_id FROM proposal_session WHERE id = ?", row -> row.uuid(1), sessionId)
                .filter(it -> caller.holdsFor(Role.office, it)
                        || caller.holdsFor(Role.dispatcher, it)
                        || caller.holdsFor(Role.leader, it))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return sql.list(
                BUSIEST,
                row -> new HearingApi.Busy(row.uuid(1), row.string(2), row.integer(3), row.integer(4)),
                sessionId,
                MOST_BUSY);
    }

    /** Null where it is not theirs. */
    private static HearingApi.Hearing read(Row row, Caller caller) throws SQLException {
        var state = row.constant(9, HearingState.class);
        var as = HoldingHearing.parties(row.uuid(3), row.uuids(11), caller);
        return as.isEmpty()
                ? null
                : new HearingApi.Hearing(
                        row.uuid(1),
                        row.integer(2),
                        row.uuid(3),
                        row.uuid(4),
                        row.string(5),
                        row.instant(6),
                        row.string(7),
                        row.strings(8),
                        state,
                        row.string(10),
                        row.string(12),
                        HearingMoves.TABLE.allowed(state, null, as, Instant.EPOCH));
    }
}
