package org.mashangjian.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.event.EventLog;
import org.mashangjian.event.Happening;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Writes down what happened around a request and moves it nowhere: a look at the contact, a correction, an erasure. In the
 * caller's transaction; timeline, outbox and audit as for every move.
 */
@ApplicationScoped
public class NotingRequest {
    private record Where(UUID committeeId, String state) {}

    @Inject
    Sql sql;

    @Inject
    EventLog events;

    /** The request itself stays as it is. */
    public void seen(UUID id, Instant at, Actor by, RequestEvent event, String note) {
        append(id, "SELECT committee_id, state FROM request WHERE id = ? FOR SHARE", at, by, event, note, id);
    }

    /** The request shows something else than before, so it has a new version. */
    public void changed(UUID id, Instant at, Actor by, RequestEvent event) {
        var change =
                "UPDATE request SET version = version + 1, updated_at = ? WHERE id = ? RETURNING committee_id, state";
        append(id, change, at, by, event, null, at, id);
    }

    private void append(
            UUID id, String query, Instant at, Actor by, RequestEvent event, String note, Object... values) {
        var where = sql.one(query, NotingRequest::where, values).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var type = "request." + event.kind();
        events.append(
                new Happening(type, id, where.committeeId(), at, by, note, event.internal(), where.state(), event));
    }

    private static Where where(Row row) throws SQLException {
        return new Where(row.uuid(1), row.string(2));
    }
}
