package org.mashangjian.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Checks and writes imports in the background, one at a time on this node. Logs say which, never what it holds. */
@ApplicationScoped
class RunningImport {
    private static final Logger LOG = Logger.getLogger(RunningImport.class);
    private static final int MOST_WAITING = 20;
    private static final int SECONDS = 300;
    private static final int RETRY_SECONDS = 30;

    /** Rolls back what a pass wrote before it came to a row that is wrong. */
    private static final class NothingWritten extends RuntimeException {
        NothingWritten() {
            super(null, null, false, false);
        }
    }

    private final ExecutorService runner =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                var thread = new Thread(task, "import");
                thread.setDaemon(true);
                return thread;
            });

    @Inject
    PassingOverFile passing;

    @Inject
    ImportLog log;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    void check(ImportApi.Progress it, Caller by) {
        start(it.id(), () -> checkNow(it, by));
    }

    private void checkNow(ImportApi.Progress it, Caller by) {
        var order = new PassingOverFile.Order(it.id(), it.committeeId(), it.list(), by, false);
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            var tally = passing.pass(order);
            log.count(it.id(), tally);
            log.move(it.id(), ImportState.checking, tally.problems() == 0 ? ImportState.checked : ImportState.refused);
        });
    }

    /** Where something has become wrong since the check, nothing is written and the file is checked anew. */
    void write(ImportApi.Progress it, Caller by) {
        start(it.id(), () -> {
            var order = new PassingOverFile.Order(it.id(), it.committeeId(), it.list(), by, true);
            writeAll(it, order);
            if (QuarkusTransaction.requiringNew()
                    .call(() -> log.move(it.id(), ImportState.writing, ImportState.checking))) {
                checkNow(it, by);
            }
        });
    }

    private void writeAll(ImportApi.Progress it, PassingOverFile.Order order) {
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                var tally = passing.pass(order);
                if (tally.problems() > 0) {
                    throw new NothingWritten();
                }
                log.count(it.id(), tally);
                log.move(it.id(), ImportState.writing, ImportState.done);
                audit.append(it.committeeId(), clock.now(), order.by(), "import.done", "import", it.id());
            });
        } catch (NothingWritten wrong) {
            LOG.debugf("import %s has become wrong since it was checked", it.id());
        }
    }

    private void start(UUID id, Runnable work) {
        try {
            runner.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException fault) {
                    LOG.errorf("import %s ended early: %s", id, fault.getClass().getName());
                    fail(id);
                }
            });
        } catch (RejectedExecutionException busy) {
            throw Refusal.of(ProblemType.unavailable).retryAfter(RETRY_SECONDS);
        }
    }

    private void fail(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            log.move(id, ImportState.checking, ImportState.failed);
            log.move(id, ImportState.writing, ImportState.failed);
        });
    }

    @PreDestroy
    void stop() {
        runner.shutdownNow();
    }
}
