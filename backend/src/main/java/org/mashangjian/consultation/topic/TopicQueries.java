package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.topic.state.TopicMoves;
import org.mashangjian.consultation.topic.state.TopicScope;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Lists of topics, the newest first: those of the caller's venues and committees and their own, and what everybody reads. */
@ApplicationScoped
class TopicQueries {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT t.id, t.state, t.source, t.committee_id, t.venue_id, v.name, t.call_id, t.title, t.proposer_name,
                   t.proposed_at, t.updated_at, t.proposer_account_id, t.proposer_member_id
            FROM topic t LEFT JOIN venue v ON v.id = t.venue_id WHERE\s""";

    private static final String PUBLIC = """
            SELECT t.id, t.committee_id, t.venue_id, v.name, t.division_code, t.source, t.public_title, t.public_summary,
                   t.proposed_at
            FROM topic t LEFT JOIN venue v ON v.id = t.venue_id
            WHERE t.public_title IS NOT NULL AND t.state = 'approved'\s""";

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(UUID venueId, UUID callId, TopicState state, TopicSource source) {}

    Page<TopicApi.Line> page(Filter filter, Caller caller, int limit, String cursor) {
        var own = new Newest("topic", limit, cursor)
                .only("venue_id = ?", filter.venueId())
                .only("call_id = ?", filter.callId())
                .only("state = ?", filter.state())
                .only("source = ?", filter.source())
                .except(keptAway.of(caller))
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.leaderOf())
                .by("venue_id", caller.venueIds())
                .by("proposer_member_id", caller.memberId())
                .by("proposer_account_id", caller.accountId());
        var read = sql.list(
                SELECT + "t.id IN (" + own.query() + ") ORDER BY t.id DESC LIMIT " + (limit + 1),
                row -> line(row, caller),
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    Page<TopicApi.Public> publicPage(UUID venueId, String divisionCode, int limit, String cursor) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        narrow(where, values, "t.venue_id = ?", venueId);
        if (divisionCode != null) {
            where.add("t.division_code LIKE ?");
            values.add(divisionCode + "%");
        }
        where.add("t.id < ?");
        values.add(before(cursor));
        var read = sql.list(
                PUBLIC + "AND " + String.join(" AND ", where) + " ORDER BY t.id DESC LIMIT " + (limit + 1),
                row -> new TopicApi.Public(
                        row.uuid(1),
                        row.uuid(2),
                        row.uuid(3),
                        row.string(4),
                        row.string(5),
                        row.constant(6, TopicSource.class),
                        row.string(7),
                        row.string(8),
                        row.instant(9)),
                values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.id()));
    }

    private static UUID before(String cursor) {
        return cursor == null ? LAST : Cursor.read(cursor, SORT).id();
    }

    private static void narrow(List<String> where, List<Object> values, String condition, Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }

    private static TopicApi.Line line(Row row, Caller caller) throws SQLException {
        var state = row.constant(2, TopicState.class);
        var scope = new TopicScope(row.uuid(4), row.uuid(5), row.uuid(12), row.uuid(13), null);
        return new TopicApi.Line(
                row.uuid(1),
                state,
                row.constant(3, TopicSource.class),
                row.uuid(4),
                row.uuid(5),
                row.string(6),
                row.uuid(7),
                row.string(8),
                row.string(9),
                row.instant(10),
                row.instant(11),
                TopicMoves.allowed(state, scope.partiesOf(caller)));
    }
}
