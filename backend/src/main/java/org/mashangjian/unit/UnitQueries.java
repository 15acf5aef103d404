package org.mashangjian.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Lists the units that something can be dispatched to, in the order they were registered. */
@ApplicationScoped
class UnitQueries {
    private static final String SORT = "registered";
    private static final String SELECT =
            "SELECT id, committee_id, kind, name, phone FROM unit WHERE closed_at IS NULL AND committee_id = ANY (?)";

    @Inject
    Sql sql;

    Page<UnitApi> page(List<UUID> committees, String words, int limit, Cursor cursor) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(committees));
        if (words != null) {
            query.append(" AND strpos(name, ?) > 0");
            values.add(words);
        }
        if (cursor != null) {
            query.append(" AND id > ?");
            values.add(cursor.id());
        }
        query.append(" ORDER BY id LIMIT ").append(limit + 1);
        var read = sql.list(
                query.toString(),
                row -> new UnitApi(
                        row.uuid(1), row.uuid(2), row.constant(3, Unit.Kind.class), row.string(4), row.string(5)),
                values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.id()));
    }

    static Cursor cursor(String given) {
        return given == null ? null : Cursor.read(given, SORT);
    }
}
