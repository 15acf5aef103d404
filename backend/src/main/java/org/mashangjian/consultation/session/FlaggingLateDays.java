package org.mashangjian.consultation.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/**
 * Flags days that were missed, and changes nothing else. Each is claimed with SKIP LOCKED and flagged in the same transaction,
 * so it is told once however many nodes run.
 */
@ApplicationScoped
class FlaggingLateDays {
    private static final int BATCH = 100;
    private static final String MISSED = """
            (c.notice_due < ? AND NOT c.notice_late AND c.state IN ('planned', 'researching')
             OR c.minutes_due < ? AND NOT c.minutes_late AND c.state IN ('in_session', 'adjourned')
             OR c.materials_due < ? AND NOT c.materials_late AND c.state IN ('planned', 'researching', 'noticed')
                AND NOT EXISTS (SELECT FROM consultation_material m WHERE m.consultation_id = c.id))
            """;
    private static final String FIND = "SELECT c.id FROM consultation c WHERE " + MISSED + " LIMIT " + BATCH;
    private static final String CLAIM =
            "SELECT c.id FROM consultation c WHERE c.id = ? AND " + MISSED + " FOR UPDATE OF c SKIP LOCKED";

    @Inject
    HandlingConsultation handling;

    @Inject
    Materials materials;

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
        var today = at.atZone(calendar.zone()).toLocalDate();
        List<UUID> missed = sql.list(FIND, row -> row.uuid(1), today, today, today);
        for (var id : missed) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (sql.one(CLAIM, row -> row.uuid(1), id, today, today, today).isPresent()) {
                    var has = !materials.of(id).isEmpty();
                    handling.bySystem(id, at, (consultation, moment) -> consultation.flagLate(today, has, moment));
                }
            });
        }
    }
}
