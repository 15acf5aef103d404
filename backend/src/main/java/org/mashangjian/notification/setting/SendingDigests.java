package org.mashangjian.notification.setting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.Letter;
import org.mashangjian.delivery.Parcel;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Sends each account its digest once a day; what was read in the workbench meanwhile is left out. */
@ApplicationScoped
class SendingDigests {
    private static final int SHOWN = 20;
    private static final String DUE =
            "SELECT DISTINCT account_id, channel FROM notice_digest_line WHERE due_at <= ? LIMIT 1000";
    /** Who takes the lines sends the digest; another node finds none. */
    private static final String TAKE =
            "DELETE FROM notice_digest_line WHERE account_id = ? AND channel = ? AND due_at <= ? RETURNING notice_id";

    private record Due(UUID accountId, Channel channel) {}

    private record Line(String type, String number) {}

    @Inject
    Sql sql;

    @Inject
    NoticeSettings settings;

    @Inject
    Deliveries deliveries;

    @Inject
    ClientLinks links;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.digests.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        send(clock.now());
    }

    void send(Instant now) {
        for (var due : sql.list(DUE, row -> new Due(row.uuid(1), row.constant(2, Channel.class)), now)) {
            QuarkusTransaction.requiringNew().run(() -> send(due, now));
        }
    }

    private void send(Due due, Instant now) {
        var taken = sql.list(TAKE, row -> row.uuid(1), due.accountId(), due.channel(), now);
        var lines = taken.isEmpty() ? List.<Line>of() : unread(taken);
        if (lines.isEmpty()) {
            return;
        }
        var kept = settings.of(due.accountId()).orElse(NoticeSettings.Kept.NONE);
        var letter = letter(lines, due.channel(), Locale.forLanguageTag(kept.language()));
        for (var recipient : settings.recipients(due.accountId(), kept, due.channel())) {
            var key = "digest/" + taken.get(0) + "/" + recipient.key();
            var expiresAt = now.plus(SpreadingNotices.USEFUL);
            deliveries.post(new Parcel(key, due.channel(), recipient.address(), letter, now, expiresAt));
        }
    }

    private List<Line> unread(List<UUID> notices) {
        return sql.list("""
                SELECT n.type, coalesce(r.number, n.label) FROM notice n LEFT JOIN request r ON r.id = n.request_id
                WHERE n.id = ANY(?) AND n.read_at IS NULL ORDER BY n.id
                """, row -> new Line(row.string(1), row.string(2)), notices);
    }

    /** Line by line in an e-mail; elsewhere, where each character counts, only how many. */
    private Letter letter(List<Line> lines, Channel channel, Locale language) {
        var count = Integer.toString(lines.size());
        var text = channel == Channel.email
                ? lines.stream()
                        .limit(SHOWN)
                        .map(line -> Messages.text("notices", language, line.type(), line.number()))
                        .collect(Collectors.joining("\n"))
                : Messages.text("deliveries", language, "digest.text", count);
        return new Letter(
                "digest",
                Messages.text("deliveries", language, "digest.subject", count),
                text,
                links.to("/desk/notices"),
                null,
                null);
    }
}
