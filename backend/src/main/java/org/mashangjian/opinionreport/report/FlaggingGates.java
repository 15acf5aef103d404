package org.mashangjian.opinionreport.report;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;

/**
 * Reminds authors of express drafts on the last day of collection, and flags what was not judged or assigned in time; changes
 * nothing else. Each is claimed with SKIP LOCKED and flagged in the same transaction, so it is told once however many nodes run.
 */
@ApplicationScoped
class FlaggingGates {
    private static final TakingDue.Due COLLECTING =
            due("express AND NOT collect_told AND state = 'draft' AND drafted_at < ?", "drafted_at");
    private static final TakingDue.Due TRIAGE =
            due("triage_due < ? AND NOT triage_late AND state = 'submitted'", "triage_due");
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

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What was missed by then. */
    void run(Instant at) {
        var today = gates.day(at);
        var month = gates.gates(YearMonth.from(today));
        if (!today.isBefore(month.collectBy())) {
            // what is begun after the gate is for the next month
            var closed =
                    month.collectBy().plusDays(1).atStartOfDay(calendar.zone()).toInstant();
            flag(COLLECTING, closed, at, OpinionReport::flagCollect);
        }
        flag(TRIAGE, today, at, OpinionReport::flagTriage);
        flag(ASSIGN, today, at, OpinionReport::flagAssign);
    }

    private void flag(TakingDue.Due missed, Object until, Instant at, BiConsumer<OpinionReport, Instant> flag) {
        due.each(
                missed,
                id -> {
                    OpinionReport report = OpinionReport.findById(id, LockModeType.PESSIMISTIC_WRITE);
                    flag.accept(report, at);
                    handling.tell(report);
                },
                until);
    }

    private static TakingDue.Due due(String where, String order) {
        return new TakingDue.Due("opinion_report", where, order);
    }
}
