package org.mashangjian.request.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.Letter;
import org.mashangjian.delivery.Parcel;
import org.mashangjian.delivery.QuietHours;
import org.mashangjian.delivery.push.PushSubscriptions;
import org.mashangjian.delivery.push.PushSubscriptions.Owner;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Tells residents, one letter an event: in their browsers, and by SMS where they left a phone, else by e-mail. */
@ApplicationScoped
public class ResidentLetters implements EventListener {
    private static final Set<String> WRITTEN = Set.of(
            "request_accepted", "request_answered", "promise_overdue", "words_asked", "words_entered", "line_moved");
    private static final Set<String> TOLD = Set.of(
            "request.accepted",
            "request.answered",
            "request.declined",
            "request.progress_reported",
            "request.message_sent");
    private static final Duration USEFUL = Duration.ofDays(3);

    /** None in a sandbox, from which nothing is sent to anybody. */
    private static final String FILED = """
            SELECT r.number, r.urgency = 'danger' FROM request r JOIN committee c ON c.id = r.committee_id
            WHERE r.id = ? AND NOT c.sandbox
            """;

    private record Filed(String number, boolean danger) {}

    @Inject
    Sql sql;

    @Inject
    RequestNoticeSettings settings;

    @Inject
    Deliveries deliveries;

    @Inject
    PushSubscriptions subscriptions;

    @Inject
    ClientLinks links;

    @Inject
    DatabaseClock clock;

    @ConfigProperty(name = "mashang.time-zone")
    ZoneId zone;

    @Override
    public void on(OutboxEvent event) {
        // their own message is no news to them
        if (TOLD.contains(event.type()) && !event.data().contains("\"fromResident\":true")) {
            write(event.subjectId(), event.type().replace('.', '_'), "event/" + event.id());
        }
    }

    /**
     * Tells the resident of a request: in the browsers that asked for it, and in writing if they want that and the matter
     * is worth the disturbance.
     *
     * @param kind of letter; its words stand under it in {@code messages/deliveries}
     * @param about what it tells of; the same is told once
     */
    public void write(UUID requestId, String kind, String about, Object... values) {
        var found = sql.one(FILED, row -> new Filed(row.string(1), row.flag(2)), requestId);
        if (found.isEmpty()) {
            return;
        }
        var filed = found.get();
        var kept = settings.of(requestId);
        var letter = letter(kind, filed.number(), Locale.forLanguageTag(kept.language()), values);
        for (var id : subscriptions.of(Owner.request_id, requestId)) {
            post(about + "/push/" + id, Channel.push, id.toString(), letter, filed);
        }
        if (kept.written() && WRITTEN.contains(kind)) {
            settings.way(requestId)
                    .ifPresent(way -> post(about + "/" + way.channel(), way.channel(), way.recipient(), letter, filed));
        }
    }

    private void post(String key, Channel channel, String recipient, Letter letter, Filed filed) {
        var now = clock.now();
        var from = filed.danger() ? now : QuietHours.USUAL.free(now, zone);
        deliveries.post(new Parcel(key, channel, recipient, letter, from, now.plus(USEFUL)));
    }

    private Letter letter(String kind, String number, Locale language, Object... values) {
        var words = new Object[values.length + 1];
        words[0] = number;
        System.arraycopy(values, 0, words, 1, values.length);
        return new Letter(
                kind,
                Messages.text("deliveries", language, "notice.subject", number),
                Messages.text("deliveries", language, kind, words),
                links.to("/t/" + number),
                number,
                null);
    }
}
