package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;
import org.mashangjian.web.Refusal;

/** The directory of venues. The number of rows stands in the text, so that every plan knows it. */
@ApplicationScoped
class VenueQueries {
    private static final String BY_NAME = "name";
    private static final String BY_DISTANCE = "near";

    private static final String DETAIL = """
            SELECT v.id, v.committee_id, c.name, v.kind, v.studio_category, v.name, v.brand, v.division_code, v.address,
                   v.phone, v.opening_hours, v.group_link, v.introduction, v.latitude, v.longitude
            FROM venue v JOIN committee c ON c.id = v.committee_id WHERE v.id = ?
            """;

    private static final String LIST = """
            SELECT v.id, c.name, v.kind, v.studio_category, v.name, v.division_code, v.address, v.phone,
                   v.opening_hours, v.latitude, v.longitude, %s
            FROM venue v JOIN committee c ON c.id = v.committee_id %s WHERE true
            """;

    /** Haversine on a sphere of 6,371 km; least() guards asin against rounding above 1. */
    private static final String DISTANCE = """
            CROSS JOIN LATERAL (SELECT 12742000 * asin(least(1, sqrt(
                power(sin(radians(v.latitude - ?) / 2), 2)
                + cos(radians(?)) * cos(radians(v.latitude)) * power(sin(radians(v.longitude - ?) / 2), 2)))) AS metres) d
            """;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(String divisionCode, VenueApi.Point near, String typed) {}

    Optional<VenueApi.Facts> find(UUID id) {
        return sql.one(
                DETAIL,
                row -> new VenueApi.Facts(
                        row.uuid(1),
                        row.uuid(2),
                        row.string(3),
                        row.constant(4, Venue.Kind.class),
                        row.constant(5, Venue.StudioCategory.class),
                        row.string(6),
                        row.string(7),
                        row.string(8),
                        row.string(9),
                        row.string(10),
                        row.string(11),
                        row.string(12),
                        row.string(13),
                        VenueApi.Point.of(row.decimalOrNull(14), row.decimalOrNull(15))),
                id);
    }

    Page<VenueApi.Item> list(Filter filter, int limit, String cursor) {
        return filter.near() == null ? byName(filter, limit, cursor) : byDistance(filter, limit, cursor);
    }

    private Page<VenueApi.Item> byName(Filter filter, int limit, String cursor) {
        var query = new StringBuilder(LIST.formatted("NULL::double precision", ""));
        var values = new ArrayList<Object>();
        narrow(filter, query, values);
        if (cursor != null) {
            query.append("AND (v.name, v.id) > (SELECT a.name, a.id FROM venue a WHERE a.id = ?) ");
            values.add(Cursor.read(cursor, BY_NAME).id());
        }
        query.append("ORDER BY v.name, v.id LIMIT ").append(limit + 1);
        var read = sql.list(query.toString(), VenueQueries::item, values.toArray());
        return Page.of(read, limit, last -> new Cursor(BY_NAME, "", last.id()));
    }

    private Page<VenueApi.Item> byDistance(Filter filter, int limit, String cursor) {
        var query = new StringBuilder(LIST.formatted("d.metres", DISTANCE));
        var near = filter.near();
        var values = new ArrayList<Object>(List.of(near.lat(), near.lat(), near.lon()));
        query.append("AND v.latitude IS NOT NULL ");
        narrow(filter, query, values);
        if (cursor != null) {
            var after = Cursor.read(cursor, BY_DISTANCE);
            query.append("AND (d.metres, v.id) > (?, ?) ");
            values.add(metres(after));
            values.add(after.id());
        }
        query.append("ORDER BY d.metres, v.id LIMIT ").append(limit + 1);
        var read = sql.list(query.toString(), VenueQueries::item, values.toArray());
        return Page.of(
                read, limit, last -> new Cursor(BY_DISTANCE, last.metres().toString(), last.id()));
    }

    /** A code that begins so lies between it and it with the character behind the digits. */
    private static void narrow(Filter filter, StringBuilder query, List<Object> values) {
        if (filter.divisionCode() != null) {
            query.append("AND v.division_code ~>=~ ? AND v.division_code ~<~ ? ");
            values.add(filter.divisionCode());
            values.add(filter.divisionCode() + ":");
        }
        if (filter.typed() != null) {
            query.append("AND v.terms @@ ?::tsquery ");
            values.add(SearchTerms.query(filter.typed()));
        }
    }

    private static double metres(Cursor cursor) {
        try {
            return Double.parseDouble(cursor.key());
        } catch (NumberFormatException broken) {
            throw Refusal.malformed("cursor", "broken_cursor");
        }
    }

    private static VenueApi.Item item(Row row) throws SQLException {
        return new VenueApi.Item(
                row.uuid(1),
                row.string(2),
                row.constant(3, Venue.Kind.class),
                row.constant(4, Venue.StudioCategory.class),
                row.string(5),
                row.string(6),
                row.string(7),
                row.string(8),
                row.string(9),
                VenueApi.Point.of(row.decimalOrNull(10), row.decimalOrNull(11)),
                row.decimalOrNull(12));
    }
}
