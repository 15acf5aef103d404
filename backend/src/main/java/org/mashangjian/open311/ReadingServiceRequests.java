package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/**
 * Reads service requests as whoever asks may see them: the app by which one came in what was submitted, all others the
 * redacted words that its resident agreed to show. Where it is, is where its venue is; the place that was named is nobody's.
 * Photos are never public, so no {@code media_url} leads to any; there is no zip code, nor an agency beside the committee's.
 */
@ApplicationScoped
class ReadingServiceRequests {
    private static final String READ = "SELECT r.id, r.state IN (" + ServiceRequests.CLOSED + """
            ), a.request_id IS NOT NULL, r.content, r.answer, r.submitted_at, r.updated_at, r.answer_due,
                   p.content, p.answer, p.published_at, coalesce(r.closed_at, r.answered_at, p.published_at),
                   r.category_code, c.name, v.id, v.name, v.address, v.latitude, v.longitude
            FROM request r JOIN venue v ON v.id = r.venue_id JOIN committee c ON c.id = r.committee_id
            LEFT JOIN public_request p ON p.request_id = r.id
            LEFT JOIN app_request a ON a.request_id = r.id AND a.app_id = ?
            WHERE r.id = ANY (?::uuid[])
            """;

    @Inject
    Sql sql;

    @Inject
    Services services;

    @Inject
    Updates updates;

    /** In the order of the ids. */
    List<GeoReport.ServiceRequest> read(List<UUID> ids, UUID appId, Locale language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var notes = updates.notes(ids, appId, language);
        var found = sql.list(READ, row -> read(row, notes, language), appId, ids).stream()
                .collect(Collectors.toMap(GeoReport.ServiceRequest::serviceRequestId, Function.identity()));
        return ids.stream()
                .map(id -> found.get(id.toString()))
                .filter(it -> it != null)
                .toList();
    }

    private GeoReport.ServiceRequest read(Row row, Map<UUID, List<GeoReport.Note>> notes, Locale language)
            throws SQLException {
        var isOwn = row.flag(3);
        var code = Services.code(row.string(13));
        return new GeoReport.ServiceRequest(
                row.uuid(1).toString(),
                row.flag(2) ? "closed" : "open",
                isOwn ? row.string(5) : row.string(10),
                services.name(code, language),
                code,
                isOwn ? row.string(4) : row.string(9),
                row.string(14),
                null,
                updates.time(isOwn ? row.instant(6) : row.instant(11)),
                updates.time(isOwn ? row.instant(7) : row.instant(12)),
                updates.time(isOwn ? row.instant(8) : null),
                row.string(17) == null ? row.string(16) : row.string(17),
                row.uuid(15).toString(),
                null,
                row.decimalOrNull(18),
                row.decimalOrNull(19),
                null,
                notes.getOrDefault(row.uuid(1), List.of()));
    }
}
