package org.mashangjian.opinionreport.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/**
 * Reminds authors of express drafts on the last day of collection, and flags what was not judged or assigned in time; changes
 * nothing else. Each is claimed with SKIP LOCKED and flagged in the same transaction, so it is told once however many nodes run.
 */
@ApplicationScoped
class FlaggingGates {
    private static final int BATCH = 100;
    private static final String COLLECTING = """
            r.express AND NOT r.collect_told AND r.state = 'draft' AND r.drafted_at < ?
            """;
    private static final String TRIAGE = "r.triage_due < ? AND NOT r.triage_late AND r.state = 'submitted'";
    private static final String ASSIGN = """
            r.assign_due < ? AND NOT r.assign_late AND r.state IN ('screened', 'edited', 'issued')
            AND NOT EXISTS (SELECT FROM adoption a WHERE a.report_id = r.id AND a.assigned_at IS NOT NULL)
            """;

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

    private void flag(String missed, Object until, Instant at, BiConsumer<OpinionReport, Instant> flag) {
        var found = sql.list(
                "SELECT r.id FROM opinion_report r WHERE " + missed + " LIMIT " + BATCH, row -> row.uuid(1), until);
        var claim = "SELECT r.id FROM opinion_report r WHERE r.id = ? AND " + missed + " FOR UPDATE OF r SKIP LOCKED";
        for (var id : found) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (sql.one(claim, row -> row.uuid(1), id, until).isPresent()) {
                    OpinionReport report = OpinionReport.findById(id, LockModeType.PESSIMISTIC_WRITE);
                    flag.accept(report, at);
                    handling.tell(report);
                }
            });
        }
    }
}
