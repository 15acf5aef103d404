package org.mashangjian.opinionreport.report;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;

/** Archives issued reports of which nothing was heard for a month and at no level something is awaited. */
@ApplicationScoped
class ArchivingReportsJob {
    private static final TakingDue.Due DONE_WITH = new TakingDue.Due("opinion_report", """
            state = 'issued' AND updated_at < ? AND NOT EXISTS (
                SELECT FROM adoption a WHERE a.report_id = opinion_report.id
                AND (a.state IN ('forwarded', 'instructed', 'assigned') OR a.updated_at >= ?))
            """, "updated_at");

    @Inject
    TakingDue due;

    @Inject
    HandlingReport handling;

    @Inject
    ReportSettings settings;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.archiving.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    void run(Instant at) {
        var since = at.minus(settings.archiveDays(), ChronoUnit.DAYS);
        due.each(DONE_WITH, id -> handling.bySystem(id, at, OpinionReport::archive), since, since);
    }
}
