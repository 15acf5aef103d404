package org.mashangjian.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.database.Sql;

/** The line from one aggregate to what came of it. */
@ApplicationScoped
public class Lineage {
    /** One step onward, such as a request's proposal. */
    @Schema(name = "LineageLink")
    public record Link(String kind, UUID id, Instant at) {}

    @Inject
    Sql sql;

    public List<Link> from(String kind, UUID id) {
        return sql.list(
                "SELECT to_kind, to_id, at FROM lineage_link WHERE from_kind = ? AND from_id = ? ORDER BY at",
                row -> new Link(row.string(1), row.uuid(2), row.instant(3)),
                kind,
                id);
    }
}
