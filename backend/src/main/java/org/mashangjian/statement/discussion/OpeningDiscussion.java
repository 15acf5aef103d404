package org.mashangjian.statement.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.qrcode.QrCode;
import org.mashangjian.qrcode.QrCodes;
import org.mashangjian.statement.Discussion;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Opens a discussion of a topic or a consultation, with a code of its own that leads to it. */
@ApplicationScoped
public class OpeningDiscussion {
    private static final Duration LONGEST = Duration.ofDays(366);

    @Inject
    Venues venues;

    @Inject
    CheckingSubject subjects;

    @Inject
    QrCodes codes;

    @Inject
    Lineage lineage;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** In the caller's transaction. @param kinds their names in order */
    public void open(
            UUID id,
            UUID venueId,
            Discussion.Subject subject,
            Discussion.Terms terms,
            List<String> kinds,
            Caller by,
            Instant at) {
        var venue = venues.find(venueId).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
        if (!by.mayRunVenue(venue.id(), venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        subjects.check(subject, venue.committeeId(), by);
        checkDates(terms, at);
        if (kinds.stream().distinct().count() < kinds.size()) {
            throw Refusal.broken("kinds", "same_name");
        }
        var code = codes.make(id, QrCode.Kind.event, venue, terms.title());
        Discussion.open(id, venue.committeeId(), venue.id(), subject, terms, code, by.accountId(), at)
                .persistAndFlush();
        for (var name : kinds) {
            sql.run(
                    "INSERT INTO statement_kind (id, discussion_id, position, name) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    id,
                    kinds.indexOf(name),
                    name);
        }
        var of = subject.topicId() == null ? subject.consultationId() : subject.topicId();
        var kind = subject.topicId() == null ? "consultation" : "topic";
        lineage.link(kind, of, "discussion", id, venue.committeeId(), by.accountId(), at);
        audit.append(venue.committeeId(), at, by, "discussion.opened", "discussion", id);
    }

    static void checkDates(Discussion.Terms terms, Instant now) {
        if (!terms.closesAt().isAfter(terms.opensAt())) {
            throw Refusal.broken("closesAt", "closes_before_it_opens");
        }
        if (!terms.closesAt().isAfter(now)) {
            throw Refusal.broken("closesAt", "in_the_past");
        }
        if (terms.opensAt().isAfter(now.plus(LONGEST))
                || terms.closesAt().isAfter(terms.opensAt().plus(LONGEST))) {
            throw Refusal.broken("closesAt", "too_far_away");
        }
    }
}
