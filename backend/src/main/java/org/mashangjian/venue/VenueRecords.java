package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Venues as their committee keeps them. */
@ApplicationScoped
class VenueRecords {
    private static final String BY_NAME = "name";
    private static final String LIST = """
            SELECT v.id, v.kind, v.name, v.division_code, v.phone, v.opening_hours,
                   (SELECT count(*) FROM placement p JOIN member m ON m.id = p.member_id
                    WHERE p.venue_id = v.id AND m.active AND p.since <= ? AND (p.until IS NULL OR p.until >= ?))
            FROM venue v WHERE v.committee_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    VenueQueries queries;

    @Inject
    HangingPhotos photos;

    /** @param actions what the caller can do with it */
    VenueRecordApi.Kept find(UUID id, List<String> actions) {
        var it = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return new VenueRecordApi.Kept(
                it.id(),
                it.committeeId(),
                it.kind(),
                it.studioCategory(),
                it.name(),
                it.brand(),
                it.divisionCode(),
                it.address(),
                it.phone(),
                it.openingHours(),
                it.groupLink(),
                it.introduction(),
                it.point(),
                photos.logo(PhotoPlace.venue, id).orElse(null),
                photos.photos(PhotoPlace.venue, id),
                actions);
    }

    int version(UUID id) {
        return sql.one("SELECT version FROM venue WHERE id = ?", row -> row.integer(1), id)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    Page<VenueRecordApi.Line> list(UUID committeeId, String typed, LocalDate today, int limit, String cursor) {
        var query = new StringBuilder(LIST);
        var values = new ArrayList<Object>(List.of(today, today, committeeId));
        if (typed != null) {
            query.append("AND v.terms @@ ?::tsquery ");
            values.add(SearchTerms.query(typed));
        }
        if (cursor != null) {
            query.append("AND (v.name, v.id) > (SELECT a.name, a.id FROM venue a WHERE a.id = ?) ");
            values.add(Cursor.read(cursor, BY_NAME).id());
        }
        values.add(limit + 1);
        var read = sql.list(
                query.append("ORDER BY v.name, v.id LIMIT ?").toString(),
                row -> new VenueRecordApi.Line(
                        row.uuid(1),
                        row.constant(2, Venue.Kind.class),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.string(6),
                        row.integer(7)),
                values.toArray());
        return Page.of(read, limit, last -> new Cursor(BY_NAME, "", last.id()));
    }
}
