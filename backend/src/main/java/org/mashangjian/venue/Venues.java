package org.mashangjian.venue;

import io.quarkus.cache.CacheInvalidate;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What other features ask about venues. */
@ApplicationScoped
public class Venues {
    private static final String FIND = """
            SELECT v.id, c.id, c.code, c.name, c.official_name, v.name, v.kind, v.division_code, v.phone
            FROM venue v JOIN committee c ON c.id = v.committee_id WHERE v.id = ?
            """;

    @Inject
    Sql sql;

    /** Other nodes see a change when their minute is over. */
    @CacheInvalidate(cacheName = "venues")
    void forget(UUID id) {}

    /** Kept for a minute, misses too: the cache is bounded, so made-up ids only push each other out. */
    @CacheResult(cacheName = "venues")
    public Optional<VenueFacts> find(UUID id) {
        return sql.one(
                FIND,
                row -> new VenueFacts(
                        row.uuid(1),
                        row.uuid(2),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.string(6),
                        row.constant(7, Venue.Kind.class),
                        row.string(8),
                        row.string(9)),
                id);
    }
}
