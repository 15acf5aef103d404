package org.mashangjian.proposal.feedback;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.assignment.AssignmentDays;

/**
 * Says what is due to be said between the reply and the end: that it was not passed on, that the proposer's days run out, that
 * nobody concluded. It changes no state.
 */
@ApplicationScoped
class RemindingOfFeedbackJob {
    private static final TakingDue.Due DUE = new TakingDue.Due("proposal", "nudge_at <= ?", "nudge_at");

    @Inject
    TakingDue due;

    @Inject
    HandlingProposal proposals;

    @Inject
    AssignmentDays days;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What is due by then. */
    void run(Instant at) {
        due.each(
                DUE,
                id -> proposals.bySystem(
                        id,
                        at,
                        (proposal, moment) -> proposal.nudgeRan(days.escalation(proposal.committeeId(), at), moment)),
                at);
    }
}
