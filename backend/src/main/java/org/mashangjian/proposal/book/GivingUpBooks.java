package org.mashangjian.proposal.book;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Says of the books in hand here that they are, and ends as failed those that no node has said this of for five minutes: whoever
 * asked is not kept waiting for a node that is gone, and asks again. A node that was only slow finds its book given up, and stops.
 */
@ApplicationScoped
class GivingUpBooks {
    private static final Logger LOG = Logger.getLogger(GivingUpBooks.class);
    /** Longer than a book is written and lies ready. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    @Inject
    WritingBook writing;

    @Inject
    Books books;

    @Inject
    BookFiles files;

    @Scheduled(every = "${mashang.exchange.sweep-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var mine = writing.inHand();
        QuarkusTransaction.requiringNew().run(() -> books.seen(mine));
        QuarkusTransaction.requiringNew()
                .call(books::giveUp)
                .forEach(id -> LOG.warnf("book %s was left by a node that ended", id));
        files.delete(files.untouchedSince(Instant.now().minus(LEFT_BEHIND)));
    }
}
