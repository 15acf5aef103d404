package org.mashangjian.proposal.following;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.Sql;

/** Forgets who followed what has been closed for a year: nothing comes of it any more. */
@ApplicationScoped
class ForgettingFollowersJob {
    private static final String FORGET = """
            DELETE FROM proposal_follower f USING proposal p
            WHERE p.id = f.proposal_id AND p.state = 'closed' AND p.state_since < now() - interval '12 months'
            """;

    @Inject
    Sql sql;

    @Scheduled(
            every = "{mashang.retention.every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sql.run(FORGET);
    }
}
