package org.mashangjian.statement.result;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.mashangjian.statement.DiscussionState;
import org.mashangjian.web.PublicRead;

/**
 * Counts a made-up discussion soon after the start, which it does not delay, so that who looks first at a large one does not
 * wait until the code is compiled; a look that comes earlier is answered too, only more slowly. A command serves nobody.
 */
@ApplicationScoped
class WarmingUp {
    private static final int ROUNDS = 4;
    private static final int STATEMENTS = 400;
    private static final int PEOPLE = 400;
    private static final int EACH = 25;

    private static final int SECONDS_AFTER = 10;

    @Inject
    PublicRead reads;

    @ConfigProperty(name = "quarkus.http.host-enabled")
    boolean serves;

    void start(@Observes StartupEvent event, ManagedExecutor executor) {
        if (serves) {
            CompletableFuture.delayedExecutor(SECONDS_AFTER, TimeUnit.SECONDS, executor)
                    .execute(this::run);
        }
    }

    private void run() {
        for (var round = 0; round < ROUNDS; round++) {
            reads.body(results());
        }
    }

    private static ResultApi.Results results() {
        var tallies = IntStream.range(0, STATEMENTS)
                .mapToObj(i -> new Tally(new UUID(0, i), "", "", null, PEOPLE / 2, PEOPLE / 2 - i % 2, i))
                .toList();
        var opinions = new Opinions(
                tallies, IntStream.range(0, PEOPLE).mapToObj(WarmingUp::ballot).toList());
        return new ResultApi.Results(
                new UUID(0, 0),
                DiscussionState.open,
                PEOPLE,
                PEOPLE * EACH,
                tallies.stream().map(Tally::shown).toList(),
                opinions.consensus(),
                opinions.divisive(),
                opinions.groups());
    }

    /** Two camps, so that there are groups to be looked for and compared with chance. */
    private static Ballot ballot(int person) {
        var statements = IntStream.range(0, EACH)
                .map(i -> (person * 7 + i * 13) % STATEMENTS)
                .toArray();
        var votes = IntStream.of(statements)
                .map(at -> (at + person) % 2 == 0 ? 1 : -1)
                .toArray();
        return new Ballot(statements, votes);
    }
}
