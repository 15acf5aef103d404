package org.mashangjian.consultation.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;

/**
 * Flags days that were missed, and changes nothing else. Each is claimed with SKIP LOCKED and flagged in the same transaction,
 * so it is told once however many nodes run.
 */
@ApplicationScoped
class FlaggingLateDays {
    private static final String MISSED = """
            (notice_due < ? AND NOT notice_late AND state IN ('planned', 'researching')
             OR minutes_due < ? AND NOT minutes_late AND state IN ('in_session', 'adjourned')
             OR materials_due < ? AND NOT materials_late AND state IN ('planned', 'researching', 'noticed')
                AND NOT EXISTS (SELECT FROM consultation_material m WHERE m.consultation_id = consultation.id))
            """;
    private static final TakingDue.Due DUE = new TakingDue.Due("consultation", MISSED, "id");

    @Inject
    TakingDue due;

    @Inject
    HandlingConsultation handling;

    @Inject
    Materials materials;

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
        var today = at.atZone(calendar.zone()).toLocalDate();
        due.each(
                DUE,
                id -> {
                    var has = !materials.of(id).isEmpty();
                    handling.bySystem(id, at, (consultation, moment) -> consultation.flagLate(today, has, moment));
                },
                today,
                today,
                today);
    }
}
