package org.mashangjian.reception.day;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionSettings;

/**
 * Archives days closed so long ago, and closes those that nobody closed by the end of their day. Claimed with SKIP LOCKED,
 * so that each goes once however many nodes run; one that fails holds up no other.
 */
@ApplicationScoped
class ReceptionDayJob {
    private static final String TO_ARCHIVE = "state = 'closed' AND closed_at < now() - make_interval(days => %d)";
    private static final String FORGOTTEN =
            "state = 'in_session' AND waiting = 0 AND ends_at < now() - interval '6 hours'";

    @Inject
    TakingDue due;

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

    private void each(String where, Consumer<UUID> effect) {
        due.each(new TakingDue.Due("reception_day", where, "starts_at"), effect);
    }
}
