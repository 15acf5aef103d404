package org.mashangjian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Puts a new version beside the old ones. */
@ApplicationScoped
class PublishingNotice {
    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final String PUBLISH = """
            INSERT INTO consent_notice (version, committee_id, text_zh, text_en, valid_from, account_id, made_at)
            VALUES (?, ?, ?, ?, coalesce(?, now()), ?, ?) ON CONFLICT DO NOTHING
            """;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Transactional
    void publish(ConsentApi.New body, Caller by) {
        if (replays.begin("publishConsentNotice/" + by.accountId(), body, Ids.next())
                .isPresent()) {
            return;
        }
        var now = clock.now();
        var from = body.validFrom();
        if (from != null && from.isBefore(now.minus(SLACK))) {
            throw Refusal.broken("validFrom", "in_the_past");
        }
        var made = sql.run(
                PUBLISH, body.version(), body.committeeId(), body.textZh(), body.textEn(), from, by.accountId(), now);
        if (made == 0) {
            throw Refusal.broken("version", "version_taken");
        }
        var actor = new Actor(Actor.Kind.staff, by.accountId(), by.name());
        audit.append(body.committeeId(), now, actor, "consent_notice.published", "consent_notice", body.version());
    }
}
