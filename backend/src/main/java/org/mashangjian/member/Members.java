package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.committee.Sectors;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/** What other features ask about members. */
@ApplicationScoped
public class Members {
    /** In force on a day that is bound twice. */
    static final String IN_FORCE = "p.since <= ? AND (p.until IS NULL OR p.until >= ?)";

    private static final String OF_VENUE = """
            SELECT m.id, m.name, m.sector_code, m.title, m.expertise, m.languages, %s,
                   EXISTS (SELECT 1 FROM member_leave l
                           WHERE l.member_id = m.id AND ? BETWEEN l.from_date AND l.to_date)
            FROM placement p JOIN member m ON m.id = p.member_id
            WHERE p.venue_id = ? AND %s AND m.active
            ORDER BY m.name COLLATE "zh-Hans-x-icu", m.id
            """.formatted(Hours.COLUMN, IN_FORCE);

    /** A committee serves the divisions whose code begins like its own without the zeros behind (GB/T 2260). */
    private static final String SERVES = """
            SELECT 1 FROM member m JOIN committee c ON c.id = m.committee_id
            WHERE m.id = ? AND m.active AND (
                c.level = 'national' OR starts_with(?, regexp_replace(c.division_code, '(00){1,2}$', ''))
                OR EXISTS (SELECT 1 FROM placement p JOIN venue v ON v.id = p.venue_id
                           WHERE p.member_id = m.id AND left(v.division_code, 6) = left(?, 6) AND %s))
            """.formatted(IN_FORCE);

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sectors sectors;

    public Optional<MemberFacts> find(UUID id) {
        return sql.one(
                "SELECT id, name, committee_id, sector_code, active FROM member WHERE id = ?",
                row -> new MemberFacts(row.uuid(1), row.string(2), row.uuid(3), row.string(4), row.flag(5)),
                id);
    }

    public boolean isPlacedAt(UUID memberId, UUID venueId) {
        var today = today();
        return sql.one(
                        "SELECT 1 FROM placement p WHERE p.venue_id = ? AND p.member_id = ? AND " + IN_FORCE,
                        row -> true,
                        venueId,
                        memberId,
                        today,
                        today)
                .isPresent();
    }

    /** Whether they are placed in the same county, or sit on a committee of the county, its city or its province. */
    public boolean servesDivision(UUID memberId, String divisionCode) {
        var today = today();
        return sql.one(SERVES, row -> true, memberId, divisionCode, divisionCode, today, today)
                .isPresent();
    }

    /** Members placed in the venue, those on duty that day first, then by pinyin. */
    public List<MemberOnList> ofVenue(UUID venueId, LocalDate day, Locale language) {
        var weekday = day.getDayOfWeek().getValue();
        return sql
                .list(
                        OF_VENUE,
                        row -> {
                            var hours = Hours.of(row.strings(7));
                            return new MemberOnList(
                                    row.uuid(1),
                                    row.string(2),
                                    sectors.name(row.string(3), language),
                                    row.string(3),
                                    row.string(4),
                                    row.strings(5),
                                    row.strings(6),
                                    !row.flag(8) && hours.stream().anyMatch(span -> span.weekday() == weekday),
                                    hours);
                        },
                        day,
                        venueId,
                        day,
                        day)
                .stream()
                .sorted(Comparator.comparing(member -> !member.onDuty()))
                .toList();
    }

    /** The date where the venues are, by the database's clock. */
    public LocalDate today() {
        return clock.now().atZone(calendar.zone()).toLocalDate();
    }
}
