package org.mashangjian.request.letter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/** Tells residents, once for each date, that the day they were promised has passed and the matter is still open. */
@ApplicationScoped
class WritingOverduePromises {
    /** A week back, so that a service that was down catches up, and no letter is written anew after those sent are forgotten. */
    private static final String PASSED = """
            SELECT id, promised_on FROM request
            WHERE promised_on >= ? AND promised_on < ?
              AND state IN ('accepted', 'assigned', 'in_progress', 'dispatched', 'objected', 'reopened')
              AND NOT EXISTS (
                  SELECT FROM delivery d
                  WHERE d.key IN ('promise/' || request.id || '/' || promised_on || '/sms',
                                  'promise/' || request.id || '/' || promised_on || '/email'))
            ORDER BY promised_on, id
            """;

    private record Promise(UUID requestId, LocalDate day) {}

    @Inject
    Sql sql;

    @Inject
    ResidentLetters letters;

    @Inject
    DatabaseClock clock;

    @ConfigProperty(name = "mashang.time-zone")
    ZoneId zone;

    @Scheduled(every = "{mashang.promises.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        write(clock.now().atZone(zone).toLocalDate());
    }

    void write(LocalDate today) {
        for (var promise : sql.list(PASSED, row -> new Promise(row.uuid(1), row.date(2)), today.minusWeeks(1), today)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> letters.write(
                            promise.requestId(),
                            "promise_overdue",
                            "promise/" + promise.requestId() + "/" + promise.day(),
                            promise.day().toString()));
        }
    }
}
