package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.category.Categories;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.consultation.call.TopicCalls;
import org.mashangjian.consultation.topic.body.ProposedTopic;
import org.mashangjian.consultation.topic.body.TopicOrigin;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.qrcode.QrCodes;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Checks what was sent against what there is: the call, the place, whose topic it is, and what it came from. */
@ApplicationScoped
class CheckingProposal {
    private static final String COMMITTEE = "SELECT division_code FROM committee WHERE id = ?";
    /** Nobody makes a topic of what concerns a venue's own staff but the office. */
    private static final String REQUEST = """
            SELECT committee_id, CASE WHEN NOT about_staff THEN venue_id END FROM request WHERE id = ?
            """;

    private static final String RECORD = """
            SELECT c.committee_id, CASE WHEN r.about_staff IS NOT TRUE AND q.about_staff IS NOT TRUE THEN c.venue_id END
            FROM reception_record c JOIN appointment a ON a.id = c.appointment_id
                 LEFT JOIN request r ON r.id = c.request_id LEFT JOIN request q ON q.id = a.request_id WHERE c.id = ?
            """;

    @Inject
    TopicCalls calls;

    @Inject
    QrCodes codes;

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    Categories categories;

    @Inject
    KeptAway keptAway;

    @Inject
    ConsentNotices consents;

    @Inject
    Sql sql;

    private record Where(UUID committeeId, UUID venueId, String divisionCode) {}

    /** @param receipt of who has no account, or null */
    TopicFiling check(ProposedTopic body, Caller caller, TopicFiling.Receipt receipt) {
        var where = where(body, caller);
        var source = source(body, caller, where);
        if (body.callId() != null) {
            checkCall(body.callId(), source);
        }
        if (body.category() != null && !categories.knows(body.category())) {
            throw Refusal.broken("category", "unknown_category");
        }
        if (!caller.isStaff() && !consents.isCurrent(body.consentVersion(), where.committeeId())) {
            throw Refusal.broken("consentVersion", "consent_outdated");
        }
        if (body.origin() != null) {
            checkOrigin(body.origin(), caller, where);
        }
        var memberId = source == TopicSource.member && body.memberId() == null ? caller.memberId() : body.memberId();
        return new TopicFiling(
                where.committeeId(),
                where.venueId(),
                where.divisionCode(),
                body.callId(),
                source,
                body.category(),
                body.title(),
                body.situation(),
                body.suggestion(),
                caller.accountId(),
                memberId,
                memberId == null ? body.proposerName() : nameOf(memberId),
                body.consentVersion(),
                codes.counted(body.qrCode()),
                receipt);
    }

    private Where where(ProposedTopic body, Caller caller) {
        if (body.callId() != null) {
            var call = calls.find(body.callId()).orElseThrow(() -> Refusal.broken("callId", "unknown_topic_call"));
            return new Where(call.committeeId(), call.venueId(), call.divisionCode());
        }
        if (!caller.isStaff()) {
            throw Refusal.broken("callId", "required");
        }
        if ((body.venueId() == null) == (body.committeeId() == null)) {
            throw Refusal.broken("venueId", "one_of_venue_or_committee");
        }
        if (body.venueId() != null) {
            var venue = venues.find(body.venueId()).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
            return new Where(venue.committeeId(), venue.id(), venue.divisionCode());
        }
        var division = sql.one(COMMITTEE, row -> row.string(1), body.committeeId())
                .orElseThrow(() -> Refusal.broken("committeeId", "unknown_committee"));
        return new Where(body.committeeId(), null, division);
    }

    /** Whoever runs the place says whose it is; a member speaks for themselves, everybody else answers an open call. */
    private TopicSource source(ProposedTopic body, Caller caller, Where where) {
        var runs = caller.isStaff()
                && (caller.holdsFor(Role.office, where.committeeId())
                        || where.venueId() != null && caller.mayRunVenue(where.venueId(), where.committeeId()));
        if (!runs && (body.origin() != null || body.proposerName() != null)) {
            throw caller.isStaff() ? Refusal.of(ProblemType.forbidden) : Refusal.broken("origin", "out_of_scope");
        }
        var source = runs && body.source() != null ? body.source() : usual(body, caller, runs);
        var allowed = runs || source == usual(body, caller, false) && body.memberId() == null;
        if (!allowed || body.source() != null && body.source() != source) {
            throw Refusal.broken("source", "out_of_scope");
        }
        if (source == TopicSource.member && !runs && !sits(caller, where)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (source == TopicSource.member && body.memberId() == null && caller.memberId() == null) {
            throw Refusal.broken("memberId", "required");
        }
        return source;
    }

    private static TopicSource usual(ProposedTopic body, Caller caller, boolean runs) {
        if (body.origin() != null) {
            return TopicSource.resident;
        }
        if (runs) {
            return body.memberId() == null ? TopicSource.party_government : TopicSource.member;
        }
        return caller.memberId() == null ? TopicSource.open_call : TopicSource.member;
    }

    /** A member of the committee, or placed at the venue. */
    private boolean sits(Caller caller, Where where) {
        return caller.holdsFor(Role.member, where.committeeId())
                || where.venueId() != null && members.isPlacedAt(caller.memberId(), where.venueId());
    }

    private void checkCall(UUID callId, TopicSource source) {
        var call = calls.find(callId).orElseThrow();
        if (!call.open()) {
            throw Refusal.broken("callId", "topic_call_closed");
        }
        if (!call.sources().contains(source)) {
            throw Refusal.broken("source", "source_not_called");
        }
    }

    /** What it came from is the caller's own to handle, of the same committee. */
    private void checkOrigin(TopicOrigin origin, Caller caller, Where where) {
        var query = origin.kind() == TopicOrigin.Kind.request ? REQUEST : RECORD;
        var found = sql.one(query, row -> new Where(row.uuid(1), row.uuid(2), null), origin.id())
                .filter(it ->
                        !keptAway.holds(origin.id(), caller) && it.committeeId().equals(where.committeeId()))
                // else the venue would learn that there is one
                .filter(it -> it.venueId() != null || where.venueId() == null)
                .filter(it -> caller.holdsFor(Role.office, it.committeeId())
                        || it.venueId() != null && caller.mayRunVenue(it.venueId(), it.committeeId()));
        if (found.isEmpty()) {
            throw Refusal.broken("origin", "unknown_origin");
        }
    }

    private String nameOf(UUID memberId) {
        return members.find(memberId)
                .orElseThrow(() -> Refusal.broken("memberId", "unknown_member"))
                .name();
    }
}
