package org.mashangjian.proposal.feedback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/** Closes proposals whose proposer said nothing in time, each once however many nodes run. */
@ApplicationScoped
class LapsingFeedbackJob {
    private static final Logger LOG = Logger.getLogger(LapsingFeedbackJob.class);
    private static final int BATCH = 100;
    private static final String DUE =
            "SELECT id FROM proposal WHERE state = 'feedback' AND feedback_due < ? ORDER BY feedback_due LIMIT ?";
    private static final String CLAIM =
            "SELECT id FROM proposal WHERE id = ? AND state = 'feedback' AND feedback_due < ? FOR UPDATE SKIP LOCKED";

    @Inject
    GivingFeedback giving;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What lapsed by then. */
    void run(Instant at) {
        List<UUID> due;
        int done;
        do {
            due = sql.list(DUE, row -> row.uuid(1), at, BATCH);
            done = 0;
            for (var id : due) {
                done += lapse(id, at) ? 1 : 0;
            }
        } while (due.size() == BATCH && done > 0);
    }

    private boolean lapse(UUID id, Instant at) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var mine = sql.one(CLAIM, row -> row.uuid(1), id, at).isPresent();
                if (mine) {
                    giving.lapse(id, at);
                }
                return mine;
            });
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the feedback on proposal %s could not lapse", id);
            return false;
        }
    }
}
