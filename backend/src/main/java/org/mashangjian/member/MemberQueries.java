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

/** The directory of members. The number of rows stands in the text, so that every plan knows it. */
@ApplicationScoped
class MemberQueries {
    static final String BY_NAME = "name";

    private static final String DETAIL = """
            SELECT m.id, m.name, c.name, m.levels, m.sector_code, m.title, m.expertise, m.languages, m.introduction,
                   EXISTS (SELECT 1 FROM member_leave l
                           WHERE l.member_id = m.id AND ? BETWEEN l.from_date AND l.to_date)
            FROM member m JOIN committee c ON c.id = m.committee_id WHERE m.id = ? AND m.active
            """;

    private static final String VENUES = """
            SELECT v.id, v.name, v.kind, v.division_code, %s
            FROM placement p JOIN venue v ON v.id = p.venue_id
            WHERE p.member_id = ? AND %s ORDER BY p.since, v.id
            """.formatted(Hours.COLUMN, Members.IN_FORCE);

    private static final String LIST = """
            SELECT m.id, m.name, c.name, m.levels, m.sector_code, m.title, m.expertise, m.languages,
                   EXISTS (SELECT 1 FROM placement p JOIN duty_hours h ON h.placement_id = p.id
                           WHERE p.member_id = m.id AND h.weekday = ? AND p.venue_id = coalesce(?::uuid, p.venue_id)
                             AND %s)
                   AND NOT EXISTS (SELECT 1 FROM member_leave l
                                   WHERE l.member_id = m.id AND ? BETWEEN l.from_date AND l.to_date)
            FROM member m JOIN committee c ON c.id = m.committee_id WHERE m.active
            """.formatted(Members.IN_FORCE);

    @Inject
    Sql sql;

    @Inject
    Sectors sectors;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(UUID venueId, String sectorCode, String typed) {}

    Optional<MemberApi.Detail> find(UUID id, LocalDate today, Locale language) {
        return sql.one(
                DETAIL,
                row -> {
                    var venues = venues(id, today, row.flag(10));
                    return new MemberApi.Detail(
                            row.uuid(1),
                            row.string(2),
                            row.string(3),
                            row.strings(4),
                            sectors.name(row.string(5), language),
                            row.string(5),
                            row.string(6),
                            row.strings(7),
                            row.strings(8),
                            row.string(9),
                            venues.stream().anyMatch(MemberApi.At::onDuty),
                            venues);
                },
                today,
                id);
    }

    private List<MemberApi.At> venues(UUID memberId, LocalDate today, boolean onLeave) {
        var weekday = today.getDayOfWeek().getValue();
        return sql.list(
                VENUES,
                row -> {
                    var hours = Hours.of(row.strings(5));
                    var onDuty = !onLeave && hours.stream().anyMatch(span -> span.weekday() == weekday);
                    return new MemberApi.At(row.uuid(1), row.string(2), row.string(3), row.string(4), onDuty, hours);
                },
                memberId,
                today,
                today);
    }

    Page<MemberApi.Item> list(Filter filter, LocalDate today, Locale language, int limit, String cursor) {
        var query = new StringBuilder(LIST);
        var values = new ArrayList<Object>();
        values.add(today.getDayOfWeek().getValue());
        values.add(filter.venueId());
        values.add(today);
        values.add(today);
        values.add(today);
        if (filter.venueId() != null) {
            query.append("AND EXISTS (SELECT 1 FROM placement p WHERE p.venue_id = ? AND p.member_id = m.id AND ")
                    .append(Members.IN_FORCE)
                    .append(") ");
            values.addAll(List.of(filter.venueId(), today, today));
        }
        if (filter.sectorCode() != null) {
            query.append("AND m.sector_code = ? ");
            values.add(filter.sectorCode());
        }
        if (filter.typed() != null) {
            query.append("AND m.terms @@ ?::tsquery ");
            values.add(SearchTerms.query(filter.typed()));
        }
        if (cursor != null) {
            query.append("AND (m.name, m.id) > (SELECT a.name, a.id FROM member a WHERE a.id = ?) ");
            values.add(Cursor.read(cursor, BY_NAME).id());
        }
        query.append("ORDER BY m.name, m.id LIMIT ").append(limit + 1);
        var read = sql.list(
                query.toString(),
                row -> new MemberApi.Item(
                        row.uuid(1),
                        row.string(2),
                        row.string(3),
                        row.strings(4),
                        sectors.name(row.string(5), language),
                        row.string(5),
                        row.string(6),
                        row.strings(7),
                        row.strings(8),
                        row.flag(9)),
                values.toArray());
        return Page.of(read, limit, last -> new Cursor(BY_NAME, "", last.id()));
    }
}
