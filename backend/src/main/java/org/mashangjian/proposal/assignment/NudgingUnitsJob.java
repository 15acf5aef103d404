package org.mashangjian.proposal.assignment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;

/**
 * Says what is due to be said of units' deadlines, and changes nothing else. Each is claimed with SKIP LOCKED and moves on in
 * the same transaction, so it is said once however many nodes run; one that fails holds up no other.
 */
@ApplicationScoped
class NudgingUnitsJob {
    private static final TakingDue.Due DUE = new TakingDue.Due("proposal_assignment", "nudge_at <= ?", "nudge_at");

    @Inject
    TakingDue due;

    @Inject
    HandlingAssignment handling;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What is due by then. */
    void run(Instant at) {
        due.each(DUE, id -> handling.bySystem(id, at, ProposalAssignment::nudgeRan), at);
    }
}
