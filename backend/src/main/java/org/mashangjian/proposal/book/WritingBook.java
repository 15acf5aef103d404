package org.mashangjian.proposal.book;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
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
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                var thread = new Thread(task, "book");
                thread.setDaemon(true);
                return thread;
            });

    @Inject
    BookChapters chapters;

    @Inject
    BookFiles files;

    @Inject
    Books books;

    @Inject
    Book book;

    /** @throws Refusal 503 where too many wait */
    void start(Order order) {
        try {
            runner.execute(() -> {
                try {
                    write(order);
                } catch (RuntimeException fault) {
                    LOG.errorf(fault, "book %s ended early", order.id());
                    end(order.id(), BookApi.State.failed);
                }
            });
        } catch (RejectedExecutionException busy) {
            throw Refusal.of(ProblemType.unavailable).retryAfter(RETRY_SECONDS);
        }
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
            end(order.id(), BookApi.State.written);
        } finally {
            files.delete(parts);
        }
    }

    private void count(UUID id, int done) {
        QuarkusTransaction.requiringNew().run(() -> books.count(id, done));
    }

    private void end(UUID id, BookApi.State state) {
        QuarkusTransaction.requiringNew().run(() -> books.end(id, state));
    }

    @PreDestroy
    void stop() {
        runner.shutdownNow();
    }
}
