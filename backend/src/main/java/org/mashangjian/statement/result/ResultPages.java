package org.mashangjian.statement.result;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.statement.Discussions;
import org.mashangjian.statement.StatementTakenDown;
import org.mashangjian.web.PublicRead;

/**
 * Results, ready to send. However many look on, they are counted once in five seconds; meanwhile they are shown as they were,
 * so that nobody who watches waits for the counting. What is taken down goes at once from the node that took it down, from
 * others within those seconds. The same votes keep their tag.
 */
@ApplicationScoped
class ResultPages {
    private static final Duration FRESH = Duration.ofSeconds(5);
    /** Nobody is shown what is older. */
    private static final Duration OLDEST = Duration.ofSeconds(10);

    private static final int MOST = 200;

    @Inject
    Discussions discussions;

    @Inject
    ResultQueries queries;

    @Inject
    PublicRead reads;

    @Inject
    DatabaseClock clock;

    private final LoadingCache<UUID, PublicRead.Body> pages;

    @Inject
    ResultPages(ManagedExecutor counting) {
        pages = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(OLDEST)
                .executor(counting)
                .build(id -> reads.body(count(id)));
    }

    /** 404 where there is no such discussion. */
    PublicRead.Body of(UUID discussionId) {
        return pages.get(discussionId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatementTakenDown statement) {
        forget(statement.discussionId());
    }

    /** Counts it anew when it is next asked for. */
    void forget(UUID discussionId) {
        pages.invalidate(discussionId);
    }

    ResultApi.Results count(UUID discussionId) {
        var discussion = discussions.shown(discussionId);
        var tallies = queries.tallies(discussionId);
        var voters = queries.voters(discussionId, tallies);
        var opinions = new Opinions(tallies, voters.ballots());
        return new ResultApi.Results(
                discussionId,
                discussion.state(clock.now()),
                voters.many(),
                tallies.stream().mapToLong(Tally::votes).sum(),
                tallies.stream().map(Tally::shown).toList(),
                opinions.consensus(),
                opinions.divisive(),
                opinions.groups());
    }
}
