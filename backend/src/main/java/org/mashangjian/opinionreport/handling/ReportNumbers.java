package org.mashangjian.opinionreport.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;

/** Numbers of issued reports such as {@code LZ-SQ-2026-0012}, by committee and year, without a gap. */
@ApplicationScoped
class ReportNumbers {
    /** The row is held until the issue commits or is undone, so nobody skips a number. */
    private static final String NEXT = """
            INSERT INTO opinion_report_number (committee_id, year, last) VALUES (?, ?, 1)
            ON CONFLICT (committee_id, year) DO UPDATE SET last = opinion_report_number.last + 1 RETURNING last
            """;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sql sql;

    String next(UUID committeeId, Instant at) {
        var year = at.atZone(calendar.zone()).getYear();
        var code = sql.one("SELECT code FROM committee WHERE id = ?", row -> row.string(1), committeeId)
                .orElseThrow();
        var number = sql.one(NEXT, row -> row.integer(1), committeeId, year).orElseThrow();
        return "%s-SQ-%d-%04d".formatted(code, year, number);
    }
}
