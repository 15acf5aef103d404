package org.mashangjian.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** What happened to aggregates other than requests: entry, outbox event and audit row in one statement, as EventLog does. */
@ApplicationScoped
public class History {
    private static final String APPEND = """
            WITH entry AS (
                INSERT INTO history_entry (id, subject_kind, subject_id, at, kind, actor_kind, actor_name, account_id,
                                           note, internal, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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

    public UUID append(Happening it) {
        var id = Ids.next();
        var actor = it.by();
        sql.run(
                APPEND,
                id,
                it.subjectKind(),
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

    /** Oldest first. */
    public List<Timeline.Entry> of(UUID subjectId) {
        return sql.list(
                """
                SELECT at, kind, actor_kind, actor_name, note, internal FROM history_entry
                WHERE subject_id = ? ORDER BY at, id
                """,
                row -> new Timeline.Entry(
                        row.instant(1),
                        row.string(2),
                        row.constant(3, Actor.Kind.class),
                        row.string(4),
                        row.string(5),
                        row.flag(6)),
                subjectId);
    }

    private String data(Happening it) {
        try {
            return json.writeValueAsString(it.data());
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("event record cannot be written as JSON", ours);
        }
    }
}
