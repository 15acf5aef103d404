package org.mashangjian.committee;

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

/** The tree of committees, and one of them with all it keeps of itself. */
@ApplicationScoped
class CommitteeQueries {
    private static final String SORT = "division";
    private static final String SELECT = """
            SELECT c.id, c.parent_id, c.code, c.name, c.official_name, c.level, c.division_code, d.name, c.phone, c.version
            FROM committee c JOIN division d ON d.code = c.division_code WHERE\s""";

    @Inject
    Sql sql;

    @Inject
    Sectors sectors;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(UUID parentId, String divisionCode) {}

    /** @param version for its tag */
    record Versioned(CommitteeApi.Detail committee, int version) {}

    Page<CommitteeApi.Item> list(Filter filter, int limit, String cursor) {
        var query = new StringBuilder(SELECT).append("true ");
        var values = new ArrayList<Object>();
        if (filter.parentId() != null) {
            query.append("AND c.parent_id = ? ");
            values.add(filter.parentId());
        }
        if (filter.divisionCode() != null) {
            query.append("AND c.division_code ~>=~ ? AND c.division_code ~<~ ? ");
            values.addAll(List.of(filter.divisionCode(), filter.divisionCode() + ":"));
        }
        if (cursor != null) {
            var after = Cursor.read(cursor, SORT);
            query.append("AND (c.division_code, c.id) > (?, ?) ");
            values.addAll(List.of(after.key(), after.id()));
        }
        values.add(limit + 1);
        var read = sql.list(
                query.append("ORDER BY c.division_code, c.id LIMIT ?").toString(),
                CommitteeQueries::item,
                values.toArray());
        return Page.of(read, limit, last -> new Cursor(SORT, last.divisionCode(), last.id()));
    }

    Optional<Versioned> find(UUID id) {
        return sql.one(
                SELECT + "c.id = ?",
                row -> {
                    var it = item(row);
                    var detail = new CommitteeApi.Detail(
                            it.id(),
                            it.parentId(),
                            it.code(),
                            it.name(),
                            it.officialName(),
                            it.level(),
                            it.divisionCode(),
                            it.division(),
                            it.phone(),
                            sectors(id, it.level()),
                            specialCommittees(id),
                            terms(id));
                    return new Versioned(detail, row.integer(10));
                },
                id);
    }

    private List<CommitteeApi.Sector> sectors(UUID id, Committee.Level level) {
        var own = sql.list(
                "SELECT sector_code, label FROM committee_sector WHERE committee_id = ? ORDER BY position",
                row -> new CommitteeApi.Sector(row.string(1), row.string(2)),
                id);
        return !own.isEmpty()
                ? own
                : sectors.defaults(level).stream()
                        .map(it -> new CommitteeApi.Sector(it.sectorCode(), it.label()))
                        .toList();
    }

    private List<CommitteeApi.Special> specialCommittees(UUID id) {
        return sql.list(
                "SELECT id, name FROM special_committee WHERE committee_id = ? ORDER BY position",
                row -> new CommitteeApi.Special(row.uuid(1), row.string(2)),
                id);
    }

    private List<CommitteeApi.Term> terms(UUID id) {
        return sql.list(
                "SELECT number, since, until FROM committee_term WHERE committee_id = ? ORDER BY number DESC",
                row -> new CommitteeApi.Term(row.integer(1), row.date(2), row.date(3), sessions(id, row.integer(1))),
                id);
    }

    private List<CommitteeApi.Session> sessions(UUID id, int term) {
        return sql.list(
                "SELECT number, opens_on, closes_on FROM plenary_session WHERE committee_id = ? AND term_number = ? ORDER BY number",
                row -> new CommitteeApi.Session(row.integer(1), row.date(2), row.date(3)),
                id,
                term);
    }

    private static CommitteeApi.Item item(Row row) throws SQLException {
        return new CommitteeApi.Item(
                row.uuid(1),
                row.uuid(2),
                row.string(3),
                row.string(4),
                row.string(5),
                row.constant(6, Committee.Level.class),
                row.string(7),
                row.string(8),
                row.string(9));
    }
}
