package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** The venues of a jurisdiction, one of which every request goes to: the nearest where none was chosen. */
@ApplicationScoped
class Places {
    private static final int MOST = 500;
    private static final String ALL =
            "SELECT id, name FROM venue WHERE committee_id = ? ORDER BY name, id LIMIT " + MOST;
    /** On a plane that is bent at the latitude asked for: near enough to tell which is nearest. */
    private static final String NEAREST = """
            SELECT id FROM venue WHERE committee_id = ? AND latitude IS NOT NULL AND longitude IS NOT NULL
            ORDER BY power(latitude - ?, 2) + power((longitude - ?) * cos(radians(?)), 2), id LIMIT 1
            """;

    private static final String ADDRESSED = """
            SELECT id FROM venue WHERE committee_id = ?
                AND (position(name IN ?) > 0 OR address <> '' AND position(address IN ?) > 0) ORDER BY length(name) DESC, id LIMIT 1
            """;

    @Inject
    Sql sql;

    List<GeoReport.Value> of(UUID committeeId) {
        return sql.list(ALL, row -> new GeoReport.Value(row.uuid(1).toString(), row.string(2)), committeeId);
    }

    Optional<UUID> nearest(UUID committeeId, double latitude, double longitude) {
        return sql.one(NEAREST, row -> row.uuid(1), committeeId, latitude, longitude, latitude);
    }

    /** The one that an address names. */
    Optional<UUID> addressed(UUID committeeId, String address) {
        return sql.one(ADDRESSED, row -> row.uuid(1), committeeId, address, address);
    }

    boolean isOf(UUID venueId, UUID committeeId) {
        return sql.one(
                        "SELECT 1 FROM venue WHERE id = ? AND committee_id = ?",
                        row -> row.integer(1),
                        venueId,
                        committeeId)
                .isPresent();
    }
}
