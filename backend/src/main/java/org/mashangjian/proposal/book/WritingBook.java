package org.mashangjian.proposal.book;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mashangjian.print.Book;
import org.mashangjian.print.BookText;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Writes books in the background, one at a time on this node, some proposals at a time. */
@ApplicationScoped
class WritingBook {
    private static final Logger LOG = Logger.getLogger(WritingBook.class);
    private static final int MOST_WAITING = 5;
    private static final int RETRY_SECONDS = 60;
    /** So many chapters share one cut typeface and fit the heap at once. */
    private static final int AT_ONCE = 50;

    /** What is to be written. @param kept proposals that there are not for who asks */
    record Order(UUID id, UUID sessionId, String title, String subtitle, int total, List<UUID> kept, Locale language) {}

    private final ExecutorService runner =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                var thread = new Thread(task, "book");
                thread.setDaemon(true);
                return thread;
            });

    private final Semaphore room = new Semaphore(1 + MOST_WAITING);
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();

    @Inject
    BookChapters chapters;

    @Inject
    BookFiles files;

    @Inject
    Books books;

    @Inject
    Book book;

    /** @throws Refusal 503 where too many wait; nothing was begun then */
    Place reserve() {
        if (!room.tryAcquire()) {
            throw Refusal.of(ProblemType.unavailable).retryAfter(RETRY_SECONDS);
        }
        return new Place();
    }

    /** For one book among those that wait; taken until it is given back, or its book is written. */
    final class Place {
        private boolean started;

        void start(Order order) {
            inHand.add(order.id());
            started = true;
            try {
                runner.execute(() -> run(order));
            } catch (RejectedExecutionException stopping) {
                LOG.infof("book %s is not begun any more: this node stops", order.id());
                leave(order.id(), BookApi.State.failed);
            }
        }

        /** Where no book was started in it. */
        void giveBack() {
            if (!started) {
                room.release();
            }
        }
    }

    private void run(Order order) {
        var state = BookApi.State.failed;
        try {
            write(order);
            state = BookApi.State.written;
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "book %s ended early", order.id());
        } finally {
            leave(order.id(), state);
        }
    }

    /** Ended, where that was not said yet. */
    private void leave(UUID id, BookApi.State state) {
        try {
            end(id, state);
        } finally {
            room.release();
            inHand.remove(id);
        }
    }

    /** What waits or is written on this node. */
    Set<UUID> inHand() {
        return Set.copyOf(inHand);
    }

    /** Now, in this thread. */
    void write(Order order) {
        var parts = new ArrayList<Path>();
        try {
            var number = 0;
            var done = 0;
            do {
                var after = number;
                var some = QuarkusTransaction.requiringNew()
                        .call(() -> chapters.after(order.sessionId(), after, order.kept(), AT_ONCE, order.language()));
                var isFirst = parts.isEmpty();
                var text = new BookText(
                        isFirst ? order.title() : null,
                        isFirst ? order.subtitle() : null,
                        order.title(),
                        some.stream().map(BookChapters.Numbered::chapter).toList(),
                        order.language());
                if (isFirst || !some.isEmpty()) {
                    parts.add(files.part(order.id(), parts.size()));
                    book.print(text, parts.get(parts.size() - 1));
                }
                number = some.isEmpty()
                        ? Integer.MAX_VALUE
                        : some.get(some.size() - 1).number();
                done = Math.min(order.total(), done + some.size());
                count(order.id(), done);
            } while (number != Integer.MAX_VALUE);
            book.bind(parts, files.of(order.id()));
            if (!end(order.id(), BookApi.State.written)) {
                files.delete(List.of(files.of(order.id())));
            }
        } finally {
            files.delete(parts);
        }
    }

    private void count(UUID id, int done) {
        if (!QuarkusTransaction.requiringNew().call(() -> books.count(id, done))) {
            throw new IllegalStateException("it was given up, as nothing was heard of it for too long");
        }
    }

    private boolean end(UUID id, BookApi.State state) {
        return QuarkusTransaction.requiringNew().call(() -> books.end(id, state));
    }

    /** What was asked for here ends as failed, so that it is asked for again on another node. */
    void stop(@Observes ShutdownEvent stopping) {
        runner.shutdownNow();
        inHand.forEach(id -> end(id, BookApi.State.failed));
    }
}
