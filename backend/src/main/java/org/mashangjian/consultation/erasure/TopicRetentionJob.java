package org.mashangjian.consultation.erasure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.erasure.ErasingDue;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.RetentionSettings;

/** Erases residents' names, and later the words of topics that led nowhere, so many months after the decision. */
@ApplicationScoped
class TopicRetentionJob {
    private static final String DUE = """
            SELECT t.id FROM topic t LEFT JOIN retention_policy p ON p.committee_id = t.committee_id
            WHERE t.state IN (%s) AND t.source IN ('resident', 'open_call') AND %s
              AND t.state_since < now() - make_interval(months => coalesce(p.%s_months, ?))
            LIMIT ? FOR UPDATE OF t SKIP LOCKED
            """;
    private static final String NAMES = DUE.formatted(
            "'approved', 'rejected', 'merged'",
            "t.proposer_name IS NOT NULL AND t.proposer_member_id IS NULL",
            "contact");
    private static final String WORDS = DUE.formatted("'rejected', 'merged'", "t.situation <> ''", "content");

    @Inject
    ErasingTopic erasing;

    @Inject
    ErasingDue due;

    @Inject
    RetentionSettings settings;

    @Inject
    DatabaseClock clock;

    @Scheduled(
            every = "{mashang.retention.every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        due.all(NAMES, settings.contactMonths(), id -> erasing.erase(id, ErasurePart.contact, false, clock.now()));
        due.all(WORDS, settings.contentMonths(), id -> erasing.erase(id, ErasurePart.content, false, clock.now()));
    }
}
