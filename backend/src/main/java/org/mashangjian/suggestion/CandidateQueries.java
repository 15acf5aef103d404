package org.mashangjian.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Members who might take a matter: placed, active and not on leave. */
@ApplicationScoped
class CandidateQueries {
    /** Enough to rank from; further away nobody needs the complete list. */
    private static final int MOST_ELSEWHERE = 60;

    private static final String COLUMNS = """
            SELECT m.id, m.name, m.sector_code, m.title, m.expertise, v.name,
                   EXISTS (SELECT 1 FROM duty_hours h WHERE h.placement_id = p.id AND h.weekday = ?),
                   (SELECT count(*) FROM request r
                    WHERE r.assignee_member_id = m.id AND NOT r.about_staff AND r.state IN ('assigned', 'in_progress', 'reopened'))
            FROM venue v JOIN placement p ON p.venue_id = v.id JOIN member m ON m.id = p.member_id
            WHERE m.active AND p.since <= ? AND (p.until IS NULL OR p.until >= ?)
              AND NOT EXISTS (SELECT 1 FROM member_leave l
                              WHERE l.member_id = m.id AND ? BETWEEN l.from_date AND l.to_date)
            """;

    private static final String HERE = COLUMNS + "AND v.id = ? ORDER BY m.name, m.id";

    /** Codes that begin alike lie between the prefix and the prefix with the character behind the digits. */
    private static final String ELSEWHERE = COLUMNS + """
            AND v.division_code ~>=~ ? AND v.division_code ~<~ ? AND v.id <> ?
            AND (m.sector_code = ANY (?::text[]) OR m.expertise && ?::text[]) LIMIT ?
            """;

    @Inject
    Sql sql;

    List<Candidate> here(UUID venueId, LocalDate day) {
        return sql.list(HERE, row -> candidate(row, false), weekday(day), day, day, day, venueId);
    }

    /** @param prefix of the division code: 6 digits are the county, 4 the city, 2 the province */
    List<Candidate> elsewhere(String prefix, UUID exceptVenue, Matter matter, LocalDate day) {
        return sql.list(
                ELSEWHERE,
                row -> candidate(row, true),
                weekday(day),
                day,
                day,
                day,
                prefix,
                prefix + ":",
                exceptVenue,
                matter.sectors(),
                matter.expertise(),
                MOST_ELSEWHERE);
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().getValue();
    }

    private static Candidate candidate(Row row, boolean elsewhere) throws SQLException {
        return new Candidate(
                row.uuid(1),
                row.string(2),
                row.string(3),
                row.string(4),
                row.strings(5),
                row.string(6),
                elsewhere,
                row.flag(7),
                row.integer(8));
    }
}
