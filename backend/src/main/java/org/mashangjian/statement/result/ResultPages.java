package org.mashangjian.statement.result;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.statement.Discussions;
import org.mashangjian.web.PublicRead;

/** Results, ready to send. They are counted once in five seconds, however many look on, and the same votes keep their tag. */
@ApplicationScoped
class ResultPages {
    @Inject
    Discussions discussions;

    @Inject
    ResultQueries queries;

    @Inject
    PublicRead reads;

    @Inject
    DatabaseClock clock;

    /** 404 where there is no such discussion. */
    @CacheResult(cacheName = "discussion-results")
    PublicRead.Body of(UUID discussionId) {
        return reads.body(count(discussionId));
    }

    ResultApi.Results count(UUID discussionId) {
        var discussion = discussions.shown(discussionId);
        var tallies = queries.tallies(discussionId);
        var opinions = new Opinions(tallies, queries.ballots(discussionId, tallies));
        return new ResultApi.Results(
                discussionId,
                discussion.state(clock.now()),
                queries.participants(discussionId),
                tallies.stream().mapToLong(Tally::votes).sum(),
                tallies.stream().map(Tally::shown).toList(),
                opinions.consensus(),
                opinions.divisive(),
                opinions.groups());
    }
}
