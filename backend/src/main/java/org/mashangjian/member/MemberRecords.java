package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.committee.Sectors;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Members as their committee keeps them, the retired ones too. */
@ApplicationScoped
class MemberRecords {
    private static final String ONE = """
            SELECT id, committee_id, number, name, levels, sector_code, expertise, languages, title, introduction, active,
                   version
            FROM member WHERE id = ?
            """;
    private static final String PLACEMENTS = """
            SELECT p.id, v.id, v.name, p.since, p.until, %s
            FROM placement p JOIN venue v ON v.id = p.venue_id WHERE p.member_id = ? ORDER BY p.since, p.id
            """.formatted(Hours.COLUMN);
    private static final String LEAVE =
            "SELECT from_date, to_date FROM member_leave WHERE member_id = ? ORDER BY from_date";
    private static final String LIST = """
            SELECT m.id, m.number, m.name, m.levels, m.sector_code, m.title, m.active,
                   ARRAY(SELECT v.name FROM placement p JOIN venue v ON v.id = p.venue_id
                         WHERE p.member_id = m.id AND %s ORDER BY v.name)
            FROM member m WHERE m.committee_id = ?
            """.formatted(Members.IN_FORCE);

    @Inject
    Sql sql;

    @Inject
    Sectors sectors;

    /** @param version for its tag */
    record Versioned(MemberRecordApi.Kept member, int version) {}

    /** What the list is narrowed to; null does not narrow. */
    record Filter(UUID committeeId, Boolean active, String typed) {}

    Optional<Versioned> find(UUID id, Locale language) {
        return sql.one(
                ONE,
                row -> new Versioned(
                        new MemberRecordApi.Kept(
                                row.uuid(1),
                                row.uuid(2),
                                row.string(3),
                                row.string(4),
                                row.strings(5),
                                row.string(6),
                                sectors.name(row.string(6), language),
                                row.strings(7),
                                row.strings(8),
                                row.string(9),
                                row.string(10),
                                row.flag(11),
                                placements(id),
                                leave(id)),
                        row.integer(12)),
                id);
    }

    private List<MemberRecordApi.Placed> placements(UUID memberId) {
        return sql.list(
                PLACEMENTS,
                row -> new MemberRecordApi.Placed(
                        row.uuid(1), row.uuid(2), row.string(3), row.date(4), row.date(5), Hours.of(row.strings(6))),
                memberId);
    }

    private List<MemberRecordApi.Away> leave(UUID memberId) {
        return sql.list(LEAVE, row -> new MemberRecordApi.Away(row.date(1), row.date(2)), memberId);
    }

    Page<MemberRecordApi.Line> list(Filter filter, LocalDate today, Locale language, int limit, String cursor) {
        var query = new StringBuilder(LIST);
        var values = new ArrayList<Object>(List.of(today, today, filter.committeeId()));
        if (filter.active() != null) {
            query.append(filter.active() ? "AND m.active " : "AND NOT m.active ");
        }
        if (filter.typed() != null) {
            query.append("AND m.terms @@ ?::tsquery ");
            values.add(SearchTerms.query(filter.typed()));
        }
        if (cursor != null) {
            query.append("AND (m.name, m.id) > (SELECT a.name, a.id FROM member a WHERE a.id = ?) ");
            values.add(Cursor.read(cursor, MemberQueries.BY_NAME).id());
        }
        values.add(limit + 1);
        var read = sql.list(
                query.append("ORDER BY m.name, m.id LIMIT ?").toString(),
                row -> new MemberRecordApi.Line(
                        row.uuid(1),
                        row.string(2),
                        row.string(3),
                        row.strings(4),
                        row.string(5),
                        sectors.name(row.string(5), language),
                        row.string(6),
                        row.flag(7),
                        row.strings(8)),
                values.toArray());
        return Page.of(read, limit, last -> new Cursor(MemberQueries.BY_NAME, "", last.id()));
    }
}
