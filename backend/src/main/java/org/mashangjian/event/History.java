package org.mashangjian.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What happened to aggregates other than requests. */
@ApplicationScoped
public class History {
    private static final String APPEND = Appending.statement("""
            INSERT INTO history_entry (id, subject_kind, subject_id, at, kind, actor_kind, actor_name, account_id, note,
                                       internal, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");

    @Inject
    Appending appending;

    @Inject
    Sql sql;

    public UUID append(Happening it) {
        var actor = it.by();
        return appending.append(
                it,
                APPEND,
                it.subjectKind(),
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
}
