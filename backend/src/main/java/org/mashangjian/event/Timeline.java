package org.mashangjian.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Reads timelines, oldest first. */
@ApplicationScoped
public class Timeline {
    /** One line. @param note words that belong to it, or null */
    public record Entry(
            Instant at, String kind, Actor.Kind actorKind, String actorName, String note, boolean internal) {}

    @Inject
    Sql sql;

    public List<Entry> of(UUID subjectId) {
        return sql.list(
                """
                SELECT at, kind, actor_kind, actor_name, note, internal FROM timeline_entry
                WHERE request_id = ? ORDER BY at, id
                """,
                row -> new Entry(
                        row.instant(1),
                        row.string(2),
                        row.constant(3, Actor.Kind.class),
                        row.string(4),
                        row.string(5),
                        row.flag(6)),
                subjectId);
    }
}
