package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Who can be put on duty at a venue, and when they cannot: for what plans duties ahead. */
@ApplicationScoped
public class VenueRoster {
    private static final String PLACED = """
            SELECT m.id, m.name, p.since, p.until, %s,
                   ARRAY(SELECT l.from_date || '/' || l.to_date FROM member_leave l
                         WHERE l.member_id = m.id ORDER BY l.from_date)
            FROM placement p JOIN member m ON m.id = p.member_id
            WHERE p.venue_id = ? AND m.active AND (p.until IS NULL OR p.until >= ?)
            ORDER BY m.name COLLATE "zh-Hans-x-icu", m.id
            """.formatted(Hours.COLUMN);

    /** Both days included. */
    public record Away(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** @param until the last day there, or null */
    public record Placed(UUID id, String name, LocalDate since, LocalDate until, List<Hours> hours, List<Away> leave) {
        public boolean isThere(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }

        public boolean isOnLeave(LocalDate day) {
            return leave.stream().anyMatch(span -> span.holds(day));
        }
    }

    @Inject
    Sql sql;

    /** Those placed there on that day or later, by pinyin. */
    public List<Placed> of(UUID venueId, LocalDate from) {
        return sql.list(
                PLACED,
                row -> new Placed(
                        row.uuid(1),
                        row.string(2),
                        row.date(3),
                        row.date(4),
                        Hours.of(row.strings(5)),
                        row.strings(6).stream().map(VenueRoster::away).toList()),
                venueId,
                from);
    }

    private static Away away(String span) {
        var days = span.split("/");
        return new Away(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
