package org.mashangjian.reception.day;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionSettings;

/**
 * Archives days closed so long ago, and closes those that nobody closed by the end of their day. Claimed with SKIP LOCKED,
 * so that each goes once however many nodes run; one that fails holds up no other.
 */
@ApplicationScoped
class ReceptionDayJob {
    private static final Logger LOG = Logger.getLogger(ReceptionDayJob.class);
    private static final int BATCH = 100;
    private static final String TO_ARCHIVE = "state = 'closed' AND closed_at < now() - make_interval(days => %d)";
    private static final String FORGOTTEN =
            "state = 'in_session' AND waiting = 0 AND ends_at < now() - interval '6 hours'";

    @Inject
    Sql sql;

    @Inject
    HandlingReceptionDay handling;

    @Inject
    MovingDay moving;

    @Inject
    ReceptionSettings terms;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.reception.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each(FORGOTTEN, id -> moving.closeForgotten(id, clock.now()));
        each(
                TO_ARCHIVE.formatted(terms.archiveDays()),
                id -> handling.bySystem(id, clock.now(), ReceptionDay::archive));
    }

    private void each(String due, Consumer<UUID> effect) {
        var ids = sql.list(
                "SELECT id FROM reception_day WHERE " + due + " ORDER BY starts_at LIMIT ?", row -> row.uuid(1), BATCH);
        for (var id : ids) {
            try {
                QuarkusTransaction.requiringNew().run(() -> claim(id, due, effect));
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "reception day %s could not be closed or archived", id);
            }
        }
    }

    private void claim(UUID id, String due, Consumer<UUID> effect) {
        sql.one(
                        "SELECT id FROM reception_day WHERE id = ? AND " + due + " FOR UPDATE SKIP LOCKED",
                        row -> row.uuid(1),
                        id)
                .ifPresent(effect);
    }
}
