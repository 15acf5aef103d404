package org.mashangjian.proposal.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
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
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.proposal.view.FilingNumber;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Tells followers, once for each move that everybody sees; nothing of a proposal that is not, or no longer, for everybody,
 * not even what waits for the morning; nor out of a sandbox. */
@ApplicationScoped
class FollowerLetters implements EventListener {
    private static final Duration USEFUL = Duration.ofDays(3);
    private static final Map<String, String> TOLD = Map.of(
            "proposal.assigned", "assigned",
            "proposal.replied", "replied",
            "proposal.dissatisfied", "dissatisfied",
            "proposal.satisfied", "closed",
            "proposal.lapsed", "closed",
            "proposal.tracked", "tracked",
            "proposal.re_replied", "re_replied",
            "proposal.concluded", "closed",
            "proposal.milestone_reached", "milestone_reached");
    /** After these everybody may read it no longer. */
    private static final Set<String> HIDING =
            Set.of("proposal.consent_changed", "proposal.publication_changed", "proposal.words_refused");

    /** Held so that who hides it meanwhile comes after the letters, and takes them back. */
    private static final String NUMBER = """
            SELECT c.code, s.term_number, s.number, p.filing_number FROM proposal p
            JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
            WHERE p.id = ? AND p.consented AND p.published AND p.filed_at IS NOT NULL AND NOT c.sandbox
            FOR SHARE OF p
            """;

    @Inject
    Followers followers;

    @Inject
    Deliveries deliveries;

    @Inject
    ClientLinks links;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    @ConfigProperty(name = "mashang.time-zone")
    ZoneId zone;

    /** What every letter about that proposal begins with. */
    private static String key(UUID proposalId) {
        return "follow/" + proposalId + "/";
    }

    /** What every letter about it to that follower begins with. */
    static String key(UUID proposalId, UUID followerId) {
        return key(proposalId) + followerId + "/";
    }

    @Override
    public void on(OutboxEvent event) {
        var told = TOLD.get(event.type());
        if (told != null) {
            sql.one(
                            NUMBER,
                            row -> FilingNumber.of(row.string(1), row.integer(2), row.integer(3), row.integerOrNull(4)),
                            event.subjectId())
                    .ifPresent(number -> tell(event, told, number));
        } else if (HIDING.contains(event.type())
                && followers.publicCommittee(event.subjectId()).isEmpty()) {
            deliveries.takeBack(key(event.subjectId()));
        }
    }

    private void tell(OutboxEvent event, String told, String number) {
        var now = clock.now();
        var from = QuietHours.USUAL.free(now, zone);
        for (var follower : followers.of(event.subjectId())) {
            var letter = letter(follower, told, number, event.subjectId());
            deliveries.post(new Parcel(
                    key(event.subjectId(), follower.id()) + event.id(),
                    Channel.sms,
                    follower.phone(),
                    letter,
                    from,
                    until(now)));
        }
    }

    private Letter letter(Followers.Follower to, String told, String number, UUID proposalId) {
        var language = Locale.forLanguageTag(to.language());
        var stop = links.to("/following/" + to.id() + "#" + followers.token(to.id()));
        var what = Messages.text("deliveries", language, "followed." + told);
        return new Letter(
                "proposal_moved",
                Messages.text("deliveries", language, "notice.subject_of_other", number),
                Messages.text("deliveries", language, "proposal_moved", number, what, stop),
                links.to("/proposals/" + proposalId),
                number,
                null);
    }

    private static Instant until(Instant now) {
        return now.plus(USEFUL);
    }
}
