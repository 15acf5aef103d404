package org.mashangjian.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What happened to requests. */
@ApplicationScoped
public class EventLog {
    private static final String APPEND = Appending.statement("""
            INSERT INTO timeline_entry (id, request_id, at, kind, actor_kind, actor_name, account_id, note, internal, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");

    @Inject
    Appending appending;

    /** The aggregate's row must be there already (flushed), as the timeline refers to it. */
    public UUID append(Happening it) {
        var actor = it.by();
        return appending.append(
                it,
                APPEND,
                it.subjectId(),
                it.at(),
                it.kind(),
                actor.kind(),
                actor.name(),
                actor.accountId(),
                it.note(),
                it.internal(),
                it.state());
    }
}
