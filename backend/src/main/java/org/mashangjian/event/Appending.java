package org.mashangjian.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.MDC;
import org.mashangjian.database.AfterCommit;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** Writes what happened as an aggregate's entry, an outbox event and an audit row: one statement of the transaction at hand. */
@ApplicationScoped
class Appending {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Relay relay;

    /** @param entry inserts the entry, its values beginning with the id and going on with those given to {@link #append} */
    static String statement(String entry) {
        return """
                WITH entry AS (
                    %s
                ), waiting AS (
                    INSERT INTO outbox_event (id, at, type, committee_id, subject_id, data) VALUES (?, ?, ?, ?, ?, ?)
                )
                INSERT INTO audit_event
                    (id, committee_id, at, actor_kind, account_id, action, object_kind, object_id, trace_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(entry);
    }

    UUID append(Happening it, String statement, Object... entry) {
        var id = Ids.next();
        var values = Stream.of(Stream.of(id), Stream.of(entry), rest(id, it)).flatMap(part -> part);
        sql.run(statement, values.toArray());
        afterCommit.run(relay::wakeSoon);
        return id;
    }

    private Stream<Object> rest(UUID id, Happening it) {
        return Stream.of(
                id,
                it.at(),
                it.type(),
                it.committeeId(),
                it.subjectId(),
                data(it),
                id,
                it.committeeId(),
                it.at(),
                it.by().kind(),
                it.by().accountId(),
                it.type(),
                it.subjectKind(),
                it.subjectId().toString(),
                MDC.get("traceId"));
    }

    private String data(Happening it) {
        try {
            return json.writeValueAsString(it.data());
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("event record cannot be written as JSON", ours);
        }
    }
}
