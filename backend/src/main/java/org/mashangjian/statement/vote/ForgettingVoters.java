package org.mashangjian.statement.vote;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.Sql;

/** A month after a discussion has closed nobody can change a vote any more, so that whose it was is forgotten. */
@ApplicationScoped
class ForgettingVoters {
    private static final String FORGET = """
            DELETE FROM discussion_participant p USING discussion d
            WHERE d.id = p.discussion_id AND d.closes_at < now() - interval '30 days'
            """;

    @Inject
    Sql sql;

    @Scheduled(every = "1h", delayed = "14m")
    void forget() {
        sql.run(FORGET);
    }
}
