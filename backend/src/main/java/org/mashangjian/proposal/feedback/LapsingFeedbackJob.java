package org.mashangjian.proposal.feedback;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;

/** Closes proposals whose proposer said nothing in time, each once however many nodes run. */
@ApplicationScoped
class LapsingFeedbackJob {
    private static final TakingDue.Due DUE =
            new TakingDue.Due("proposal", "state = 'feedback' AND feedback_due < ?", "feedback_due");

    @Inject
    TakingDue due;

    @Inject
    GivingFeedback giving;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** What lapsed by then. */
    void run(Instant at) {
        due.each(DUE, id -> giving.lapse(id, at), at);
    }
}
