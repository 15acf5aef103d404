package org.mashangjian.opinionreport.report;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TakingDue;

/**
 * Reminds authors of express drafts on the last day of collection, and flags what was not judged or assigned in time; changes
 * nothing else. Each is claimed with SKIP LOCKED and flagged in the same transaction, so it is told once however many nodes run.
 */
@ApplicationScoped
class FlaggingGates {
    private static final String UNTOLD = "express AND NOT collect_told AND state = 'draft' AND submitted_at IS NULL";
    private static final TakingDue.Due COLLECTING =
            due(UNTOLD + " AND drafted_at < ? AND committee_id = ?", "drafted_at");
    /** What was judged once is not late because its author took a while to hand it in again. */
    private static final TakingDue.Due TRIAGE =
            due("triage_due < ? AND NOT triage_late AND state = 'submitted' AND revision = 0", "triage_due");

    private static final TakingDue.Due ASSIGN = due("""
            assign_due < ? AND NOT assign_late AND state IN ('screened', 'edited', 'issued')
            AND NOT EXISTS (SELECT FROM adoption a WHERE a.report_id = opinion_report.id AND a.assigned_at IS NOT NULL)
            """, "assign_due");

    @Inject
    TakingDue due;

    @Inject
    HandlingReport handling;

    @Inject
    ExpressGates gates;

    @Inject
    WorkCalendar calendar;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What was missed by then. */
    void run(Instant at) {
        var today = gates.day(at);
        sql.list("SELECT DISTINCT committee_id FROM opinion_report WHERE " + UNTOLD, row -> row.uuid(1))
                .forEach(committeeId -> flagCollecting(committeeId, today, at));
        flag(TRIAGE, at, OpinionReport::flagTriage, today);
        flag(ASSIGN, at, OpinionReport::flagAssign, today);
    }

    private void flagCollecting(UUID committeeId, LocalDate today, Instant at) {
        var month = gates.gates(committeeId, YearMonth.from(today));
        if (!today.isBefore(month.collectBy())) {
            // what is begun after the gate is for the next month
            var closed =
                    month.collectBy().plusDays(1).atStartOfDay(calendar.zone()).toInstant();
            flag(COLLECTING, at, OpinionReport::flagCollect, closed, committeeId);
        }
    }

    private void flag(TakingDue.Due missed, Instant at, BiConsumer<OpinionReport, Instant> flag, Object... values) {
        due.each(
                missed,
                id -> {
                    OpinionReport report = OpinionReport.findById(id, LockModeType.PESSIMISTIC_WRITE);
                    flag.accept(report, at);
                    handling.tell(report);
                },
                values);
    }

    private static TakingDue.Due due(String where, String order) {
        return new TakingDue.Due("opinion_report", where, order);
    }
}
