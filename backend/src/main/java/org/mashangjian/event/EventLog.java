package org.mashangjian.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** Writes timeline entry, outbox event and audit row of one happening, in one statement of the transaction at hand. */
@ApplicationScoped
public class EventLog {
    private static final String APPEND = """
            WITH entry AS (
                INSERT INTO timeline_entry
                    (id, request_id, at, kind, actor_kind, actor_name, account_id, note, internal, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ), waiting AS (
                INSERT INTO outbox_event (id, at, type, committee_id, subject_id, data) VALUES (?, ?, ?, ?, ?, ?)
            )
            INSERT INTO audit_event
                (id, committee_id, at, actor_kind, account_id, action, object_kind, object_id, trace_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** The aggregate's row must be there already (flushed), as the timeline refers to it. */
    public UUID append(Happening it) {
        var id = Ids.next();
        var actor = it.by();
        sql.run(
                APPEND,
                id,
                it.subjectId(),
                it.at(),
                it.kind(),
                actor.kind(),
                actor.name(),
                actor.accountId(),
                it.note(),
                it.internal(),
                it.state(),
                id,
                it.at(),
                it.type(),
                it.committeeId(),
                it.subjectId(),
                data(it),
                id,
                it.committeeId(),
                it.at(),
                actor.kind(),
                actor.accountId(),
                it.type(),
                it.subjectKind(),
                it.subjectId().toString(),
                MDC.get("traceId"));
        return id;
    }

    private String data(Happening it) {
        try {
            return json.writeValueAsString(it.data());
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("event record cannot be written as JSON", ours);
        }
    }
}
