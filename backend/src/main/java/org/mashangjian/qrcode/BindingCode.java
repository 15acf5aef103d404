package org.mashangjian.qrcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.member.MemberFacts;
import org.mashangjian.member.Members;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** What staff do with codes; who may, is decided by the venue before and after. Each step leaves its audit row. */
@ApplicationScoped
class BindingCode {
    /** Without characters that are mistaken for each other when read out or typed. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 10;

    @Inject
    Callers callers;

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Replays replays;

    /** @return the code */
    @Transactional
    String bind(QrCodeApi.New body) {
        var venue = ownVenue(body.venueId());
        var member = member(body.kind(), body.memberId());
        var id = UUID.randomUUID();
        var before = replays.begin("bindQrCode", body, id);
        var code = body.code() == null ? spelled(before.orElse(id)) : body.code();
        if (before.isPresent()) {
            return code;
        }
        if (QrCode.findById(code) != null) {
            throw Refusal.broken("code", "taken");
        }
        QrCode.bind(code, body.kind(), venue, member, body.label(), body.place());
        flush();
        noteDown(venue.committeeId(), "qr_code.bound", code);
        return code;
    }

    @Transactional
    void revoke(String code) {
        var found = own(code);
        found.revoke(clock.now());
        noteDown(found.committeeId(), "qr_code.revoked", code);
    }

    @Transactional
    void rebind(String code, QrCodeApi.Rebinding body) {
        var found = own(code);
        if (found.isRevoked()) {
            throw Refusal.of(ProblemType.gone);
        }
        var venue = ownVenue(body.venueId());
        found.rebind(venue, member(found.kind(), body.memberId()));
        noteDown(venue.committeeId(), "qr_code.rebound", code);
    }

    /** Somebody may have taken the code since it was looked for. */
    private static void flush() {
        try {
            QrCode.flush();
        } catch (ConstraintViolationException taken) {
            throw Refusal.broken("code", "taken");
        }
    }

    /** The venue where the caller may run it; 422 where there is none, as it comes in a body. */
    private VenueFacts ownVenue(UUID id) {
        var venue = venues.find(id).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
        if (!callers.current().mayRunVenue(venue.id(), venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return venue;
    }

    private QrCode own(String code) {
        var found = QrCode.<QrCode>findByIdOptional(code).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!callers.current().mayRunVenue(found.venueId(), found.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return found;
    }

    private UUID member(QrCode.Kind kind, UUID memberId) {
        if (memberId == null && kind == QrCode.Kind.person) {
            throw Refusal.broken("memberId", "required");
        }
        if (memberId != null
                && members.find(memberId).filter(MemberFacts::active).isEmpty()) {
            throw Refusal.broken("memberId", "unknown_member");
        }
        return memberId;
    }

    private void noteDown(UUID committeeId, String action, String code) {
        audit.append(committeeId, clock.now(), actor(callers.current()), action, "qr_code", code);
    }

    private static Actor actor(Caller caller) {
        return new Actor(Actor.Kind.staff, caller.accountId(), caller.name());
    }

    /** The same for the same id, so that a replay gives the code that was made first. */
    static String spelled(UUID id) {
        var rest = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
            rest = Long.divideUnsigned(rest, LETTERS.length());
        }
        return code.toString();
    }
}
