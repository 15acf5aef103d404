package org.mashangjian.request.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestViews;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Public requests, newest first. Words are looked for slice by slice, so a common word costs no more in a large table. */
@ApplicationScoped
class PublicRequestQueries {
    private static final String SORT = "published";
    private static final String COLUMNS = """
            p.request_id, p.title, p.content, p.category_code, p.venue_id, v.name, p.division_code, r.state, r.closure,
            r.solved, p.answer, p.supports, p.published_at, p.number
            """;
    private static final String JOINS = " JOIN request r ON r.id = p.request_id JOIN venue v ON v.id = p.venue_id ";
    private static final String NEWEST =
            "SELECT " + COLUMNS + " FROM public_request p" + JOINS + "WHERE %1$s ORDER BY p.number DESC LIMIT %2$d";
    /** The slices come newest first and no more of them than fill the page, as nothing sorts before the inner limit. */
    private static final String FOUND = "SELECT " + COLUMNS + """
            FROM (SELECT p.* FROM generate_series(
                    (SELECT slice FROM public_request WHERE number < ? ORDER BY number DESC LIMIT 1),
                    (SELECT slice FROM public_request ORDER BY number LIMIT 1), -1) s
                CROSS JOIN LATERAL (SELECT * FROM public_request p
                    WHERE p.slice = s AND p.terms @@ ?::tsquery AND %1$s ORDER BY p.number DESC LIMIT %2$d) p
                LIMIT %2$d) p
            """ + JOINS + " ORDER BY p.number DESC";

    @Inject
    Sql sql;

    @Inject
    RequestViews views;

    private record Found(PublicRequestApi.Public shown, long number) {}

    Page<PublicRequestApi.Public> page(
            UUID venueId, String divisionCode, String words, Cursor cursor, int limit, Locale language) {
        var before = cursor == null ? Long.MAX_VALUE : cursor.number();
        var where = new ArrayList<String>(List.of("p.number < ?"));
        var values = new ArrayList<Object>(List.of(before));
        if (venueId != null) {
            where.add("p.venue_id = ?");
            values.add(venueId);
        }
        if (divisionCode != null) {
            where.add("p.division_code LIKE ?");
            values.add(divisionCode + "%");
        }
        var query = words == null ? "" : SearchTerms.query(words);
        if (words != null && query.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var condition = String.join(" AND ", where);
        if (!query.isEmpty()) {
            values.addAll(0, List.of(before, query));
        }
        var found = sql.list(
                (query.isEmpty() ? NEWEST : FOUND).formatted(condition, limit + 1),
                row -> read(row, language),
                values.toArray());
        return Page.of(
                        found,
                        limit,
                        last -> new Cursor(
                                SORT, Long.toString(last.number()), last.shown().id()))
                .map(Found::shown);
    }

    static Cursor cursor(String cursor) {
        return cursor == null ? null : Cursor.read(cursor, SORT);
    }

    private Found read(Row row, Locale language) throws SQLException {
        var state = row.constant(8, RequestState.class);
        var shown = new PublicRequestApi.Public(
                row.uuid(1),
                row.string(2),
                row.string(3),
                views.category(row.string(4), language),
                new RequestApi.Named(row.uuid(5), row.string(6)),
                row.string(7),
                state,
                row.constant(9, RequestClosure.class),
                row.constant(10, RequestSolved.class),
                row.string(11),
                row.integer(12),
                row.instant(13),
                state.isOpen() ? List.of("supports") : List.of());
        return new Found(shown, row.number(14));
    }
}
