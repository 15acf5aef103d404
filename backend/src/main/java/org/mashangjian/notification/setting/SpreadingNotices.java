package org.mashangjian.notification.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.Letter;
import org.mashangjian.delivery.Parcel;
import org.mashangjian.delivery.QuietHours;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Brings the notices of an event to the channels their people chose: at once, after the quiet hours, or in the digest. */
@ApplicationScoped
public class SpreadingNotices {
    static final Duration USEFUL = Duration.ofDays(3);
    private static final String WANTED = """
            SELECT n.id, n.account_id, n.type, r.number, coalesce(r.number, n.label),
                   coalesce(r.urgency = 'danger', false), c.channel, c.daily,
                   coalesce(replace(n.subject_kind, '_', '-'), 'request') || 's/' || coalesce(n.request_id, n.subject_id)
            FROM notice n LEFT JOIN request r ON r.id = n.request_id
                 JOIN notice_choice c ON c.account_id = n.account_id AND c.kind = n.type
            WHERE n.event_id = ? AND NOT EXISTS (
                SELECT 1 FROM committee s WHERE s.sandbox AND s.id = coalesce(
                    r.committee_id, (SELECT e.committee_id FROM outbox_event e WHERE e.id = n.event_id)))
            """;

    private record Wanted(
            UUID noticeId,
            UUID accountId,
            String type,
            String number,
            String label,
            boolean danger,
            Channel channel,
            boolean daily,
            String page) {}

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

    @ConfigProperty(name = "mashang.time-zone")
    ZoneId zone;

    /** Called in the transaction that wrote the notices, again when the event comes again. */
    public void spread(UUID eventId) {
        var now = clock.now();
        for (var wanted : sql.list(WANTED, SpreadingNotices::read, eventId)) {
            var kept = settings.of(wanted.accountId()).orElse(NoticeSettings.Kept.NONE);
            if (wanted.daily() && !wanted.danger()) {
                keepForDigest(wanted, kept, now);
            } else {
                send(wanted, kept, now);
            }
        }
    }

    private void keepForDigest(Wanted it, NoticeSettings.Kept kept, Instant now) {
        var today = now.atZone(zone).with(LocalTime.parse(kept.digestAt()));
        var due = today.toInstant().isAfter(now) ? today : today.plusDays(1);
        sql.run(
                "INSERT INTO notice_digest_line (account_id, channel, notice_id, due_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                it.accountId(),
                it.channel(),
                it.noticeId(),
                due.toInstant());
    }

    private void send(Wanted it, NoticeSettings.Kept kept, Instant now) {
        var quiet = new QuietHours(LocalTime.parse(kept.quietFrom()), LocalTime.parse(kept.quietTo()));
        var from = it.danger() ? now : quiet.free(now, zone);
        var letter = letter(it, Locale.forLanguageTag(kept.language()));
        for (var recipient : settings.recipients(it.accountId(), kept, it.channel())) {
            var key = "notice/" + it.noticeId() + "/" + recipient.key();
            deliveries.post(new Parcel(key, it.channel(), recipient.address(), letter, from, now.plus(USEFUL)));
        }
    }

    private Letter letter(Wanted it, Locale language) {
        return new Letter(
                it.type().replace('.', '_'),
                Messages.text(
                        "deliveries",
                        language,
                        it.number() == null ? "notice.subject_of_other" : "notice.subject",
                        it.label()),
                Messages.text("notices", language, it.type(), it.label()),
                links.to("/desk/" + it.page()),
                it.number(),
                null);
    }

    private static Wanted read(Row row) throws SQLException {
        return new Wanted(
                row.uuid(1),
                row.uuid(2),
                row.string(3),
                row.string(4),
                row.string(5),
                row.flag(6),
                row.constant(7, Channel.class),
                row.flag(8),
                row.string(9));
    }
}
