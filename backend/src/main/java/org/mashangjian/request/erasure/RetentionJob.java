package org.mashangjian.request.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.RetentionSettings;

/**
 * Erases contacts, photos and content of what ended so many months ago, as the notice residents agreed to and the
 * committee's policy say. Requests are claimed with SKIP LOCKED: several nodes share the work, and each part goes once.
 */
@ApplicationScoped
class RetentionJob {
    static final int BATCH = 200;
    private static final String DUE = """
            SELECT r.id FROM request r LEFT JOIN retention_policy p ON p.committee_id = r.committee_id
            WHERE r.state IN ('closed', 'declined', 'duplicate', 'withdrawn')
              AND r.state_since < now() - make_interval(months => coalesce(p.%1$s_months, ?)) AND %2$s
            LIMIT ? FOR UPDATE OF r SKIP LOCKED
            """;
    private static final Map<ErasurePart, String> STILL_THERE = new EnumMap<>(Map.of(
            ErasurePart.contact, "r.id IN (SELECT k.request_id FROM request_contact k)",
            // files of before the shortest time any committee keeps them, by their own index
            ErasurePart.attachments, """
                    r.id IN (SELECT a.request_id FROM attachment a WHERE a.request_id IS NOT NULL
                        AND a.uploaded_at < now() - make_interval(months =>
                            least(%d, (SELECT min(attachment_months) FROM retention_policy))))""",
            ErasurePart.content, "r.content <> ''"));

    @Inject
    Sql sql;

    @Inject
    ErasingRequest erasing;

    @Inject
    RetentionSettings settings;

    @Inject
    DatabaseClock clock;

    @Scheduled(
            every = "{mashang.retention.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var part : ErasurePart.values()) {
            while (QuarkusTransaction.requiringNew().call(() -> batch(part)) == BATCH) {
                Thread.yield();
            }
        }
    }

    /** @return how many were due */
    int batch(ErasurePart part) {
        var still = STILL_THERE.get(part).formatted(months(part));
        var query = DUE.formatted(part == ErasurePart.attachments ? "attachment" : part.name(), still);
        var due = sql.list(query, row -> row.uuid(1), months(part), BATCH);
        due.forEach(id -> erasing.erase(id, part, false, clock.now()));
        return due.size();
    }

    private int months(ErasurePart part) {
        return switch (part) {
            case contact -> settings.contactMonths();
            case attachments -> settings.attachmentMonths();
            case content -> settings.contentMonths();
        };
    }
}
