package org.mashangjian.proposal.following;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.Sql;

/** Forgets who followed what has been closed for a year, or kept from everybody for thirty days: nothing comes of it any more. */
@ApplicationScoped
class ForgettingFollowersJob {
    private static final String FORGET = """
            DELETE FROM proposal_follower f USING proposal p
            WHERE p.id = f.proposal_id AND (
                p.state = 'closed' AND p.state_since < now() - interval '12 months'
                OR NOT (p.consented AND p.published AND p.filed_at IS NOT NULL)
                    AND f.followed_at < now() - interval '30 days'
                    AND NOT EXISTS (SELECT FROM history_entry h WHERE h.subject_id = p.id
                        AND h.kind IN ('consent_changed', 'publication_changed', 'words_refused')
                        AND h.at >= now() - interval '30 days'))
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
