package org.mashangjian.request.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.category.Categories;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.event.Actor;
import org.mashangjian.member.Members;
import org.mashangjian.qrcode.QrCodeFacts;
import org.mashangjian.qrcode.QrCodes;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.recusal.RecusingPeople;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.Refusal;

/** Checks what was sent against what there is: the code, the venue, the notice agreed to, category, member, channel. */
@RequestScoped
class CheckingSubmission {
    @Inject
    QrCodes codes;

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    RecusingPeople recusing;

    @Inject
    Categories categories;

    @Inject
    ConsentNotices consents;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Callers callers;

    Submission check(SubmissionBodies.Submit body) {
        var code = body.qrCode() == null ? null : code(body);
        var venue = venue(body, code);
        var app = callers.app().orElse(null);
        if (app != null) {
            app.require(AppScope.requests_write, venue.committeeId());
        }
        if (!consents.isCurrent(body.consentVersion(), venue.committeeId())) {
            throw Refusal.broken("consentVersion", "consent_outdated");
        }
        if (body.category() != null && !categories.knows(body.category(), venue.committeeId())) {
            throw Refusal.broken("category", "unknown_category");
        }
        if (body.memberId() != null) {
            checkMember(body.memberId(), venue);
        }
        var about = aboutMembers(body, venue);
        var channel = channel(body, app);
        var by = actor(channel, body.onBehalf(), venue);
        var key = idempotency.given();
        var contact = body.contact();
        var place = body.place();
        var point = place == null || place.point() == null ? null : Wgs84.of(place.point());
        return new Submission(
                key == null ? UUID.randomUUID().toString() : key,
                idempotency.bodyHash(body),
                venue.id(),
                venue.committeeId(),
                venue.committeeCode(),
                venue.divisionCode(),
                code == null ? null : code.code(),
                body.gridCell(),
                channel,
                body.category(),
                body.title(),
                body.content(),
                place == null ? null : place.text(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                body.urgency() == null ? RequestUrgency.normal : body.urgency(),
                // a complaint about somebody is shown to nobody but those who handle it
                "public".equals(body.visibility()) && about.isEmpty(),
                body.aboutStaff() || recusing.isAboutStaff(about, venue.id()),
                about,
                body.wantsReply(),
                body.externalRef(),
                body.consentVersion(),
                chosen(body, code, about),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.email(),
                body.attachmentIds() == null ? List.of() : body.attachmentIds(),
                by,
                app == null ? null : app.appId());
    }

    private QrCodeFacts code(SubmissionBodies.Submit body) {
        if (body.venueId() != null) {
            throw Refusal.broken("qrCode", "one_of_qr_code_or_venue");
        }
        return codes.named(body.qrCode());
    }

    private VenueFacts venue(SubmissionBodies.Submit body, QrCodeFacts code) {
        var id = code == null ? body.venueId() : code.venueId();
        if (id == null) {
            throw Refusal.broken("qrCode", "one_of_qr_code_or_venue");
        }
        return venues.find(id).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
    }

    private void checkMember(UUID memberId, VenueFacts venue) {
        members.find(memberId).orElseThrow(() -> Refusal.broken("memberId", "unknown_member"));
        if (!members.servesDivision(memberId, venue.divisionCode())) {
            throw Refusal.broken("memberId", "out_of_scope");
        }
    }

    private List<UUID> aboutMembers(SubmissionBodies.Submit body, VenueFacts venue) {
        var about = body.aboutMemberIds() == null
                ? List.<UUID>of()
                : body.aboutMemberIds().stream().distinct().toList();
        for (var id : about) {
            var member = members.find(id).orElseThrow(() -> Refusal.broken("aboutMemberIds", "unknown_member"));
            if (member.id().equals(body.memberId())) {
                throw Refusal.broken("memberId", "recused");
            }
            if (!members.servesDivision(id, venue.divisionCode())) {
                throw Refusal.broken("aboutMemberIds", "out_of_scope");
            }
        }
        return about;
    }

    /** Whose code it is gets it, unless it is about them. */
    private static UUID chosen(SubmissionBodies.Submit body, QrCodeFacts code, List<UUID> about) {
        if (body.memberId() != null || code == null) {
            return body.memberId();
        }
        var holder = code.memberId();
        return holder == null || about.contains(holder) ? null : holder;
    }

    private static RequestChannel channel(SubmissionBodies.Submit body, AppCaller app) {
        if (app != null) {
            return RequestChannel.api;
        }
        if (body.channel() != null) {
            return body.channel();
        }
        return body.qrCode() == null ? RequestChannel.web : RequestChannel.qr;
    }

    /** Staff of the venue file for others; everybody files for themselves. */
    private Actor actor(RequestChannel channel, boolean onBehalf, VenueFacts venue) {
        if ((channel.isOpenToAll() || callers.app().isPresent()) && !onBehalf) {
            return Actor.RESIDENT;
        }
        var caller = callers.current();
        if (!caller.mayRunVenue(venue.id(), venue.committeeId())) {
            throw Refusal.broken(onBehalf ? "onBehalf" : "channel", "out_of_scope");
        }
        return new Actor(Actor.Kind.proxy, caller.accountId(), caller.name());
    }
}
