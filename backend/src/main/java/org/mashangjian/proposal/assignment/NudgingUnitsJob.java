package org.mashangjian.proposal.assignment;

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

/**
 * Says what is due to be said of units' deadlines, and changes nothing else. Each is claimed with SKIP LOCKED and moves on in
 * the same transaction, so it is said once however many nodes run; one that fails holds up no other.
 */
@ApplicationScoped
class NudgingUnitsJob {
    private static final Logger LOG = Logger.getLogger(NudgingUnitsJob.class);
    private static final int BATCH = 100;
    private static final String DUE =
            "SELECT id FROM proposal_assignment WHERE nudge_at <= ? ORDER BY nudge_at LIMIT ?";
    private static final String CLAIM =
            "SELECT id FROM proposal_assignment WHERE id = ? AND nudge_at <= ? FOR UPDATE SKIP LOCKED";

    @Inject
    HandlingAssignment handling;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What is due by then. */
    void run(Instant at) {
        List<UUID> due;
        int done;
        do {
            due = sql.list(DUE, row -> row.uuid(1), at, BATCH);
            done = 0;
            for (var id : due) {
                done += say(id, at) ? 1 : 0;
            }
        } while (due.size() == BATCH && done > 0);
    }

    private boolean say(UUID id, Instant at) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var mine = sql.one(CLAIM, row -> row.uuid(1), id, at).isPresent();
                if (mine) {
                    handling.bySystem(id, at, ProposalAssignment::nudgeRan);
                }
                return mine;
            });
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the clock of a proposal's unit %s could not take effect", id);
            return false;
        }
    }
}
