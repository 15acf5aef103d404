package org.mashangjian.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Units as their committee keeps them, the closed ones too. */
@ApplicationScoped
class UnitRecords {
    private static final String BY_NAME = "name";
    private static final String SELECT = """
            SELECT u.id, u.committee_id, u.kind, u.name, u.phone, u.closed_at,
                   ARRAY(SELECT a.name FROM account_grant g JOIN account a ON a.id = g.account_id
                         WHERE g.unit_id = u.id ORDER BY a.name), u.version
            FROM unit u WHERE\s""";

    @Inject
    Sql sql;

    /** @param version for its tag */
    record Versioned(UnitRecordApi.Kept unit, int version) {}

    Optional<Versioned> find(UUID id) {
        return sql.one(SELECT + "u.id = ?", row -> new Versioned(kept(row), row.integer(8)), id);
    }

    Page<UnitRecordApi.Kept> list(UUID committeeId, String words, int limit, String cursor) {
        var query = new StringBuilder(SELECT).append("u.committee_id = ? ");
        var values = new ArrayList<Object>(List.of(committeeId));
        if (words != null) {
            query.append("AND strpos(u.name, ?) > 0 ");
            values.add(words);
        }
        if (cursor != null) {
            query.append("AND u.name > (SELECT a.name FROM unit a WHERE a.id = ?) ");
            values.add(Cursor.read(cursor, BY_NAME).id());
        }
        values.add(limit + 1);
        var read = sql.list(query.append("ORDER BY u.name LIMIT ?").toString(), UnitRecords::kept, values.toArray());
        return Page.of(read, limit, last -> new Cursor(BY_NAME, "", last.id()));
    }

    private static UnitRecordApi.Kept kept(Row row) throws SQLException {
        var officers = row.strings(7);
        return new UnitRecordApi.Kept(
                row.uuid(1),
                row.uuid(2),
                row.constant(3, Unit.Kind.class),
                row.string(4),
                row.string(5),
                row.instant(6),
                officers.size(),
                officers);
    }
}
