package org.mashangjian.reception.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.category.Categories;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.member.Members;
import org.mashangjian.reception.holder.AppointmentContact;
import org.mashangjian.reception.holder.AppointmentContacts;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.filing.Submission;
import org.mashangjian.request.filing.SubmittingRequest;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Makes a request of a record in one step, filed by proxy as at the counter, and links the two. In the caller's transaction. */
@ApplicationScoped
public class FilingRecord {
    private static final String LOCK = """
            SELECT c.request_id, c.venue_id, c.content, c.appointment_id, a.consent_version, a.request_id
            FROM reception_record c JOIN appointment a ON a.id = c.appointment_id WHERE c.id = ? FOR UPDATE OF c
            """;

    /** @param about the request that the visitor came about, or null */
    private record Locked(
            UUID requestId, UUID venueId, String content, UUID appointmentId, String consentVersion, UUID about) {}

    @Inject
    SubmittingRequest submitting;

    @Inject
    AppointmentContacts contacts;

    @Inject
    Categories categories;

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    Lineage lineage;

    @Inject
    AuditLog audit;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Sql sql;

    /** For the call at hand; the same call again gives the same receipt. */
    RecordApi.Filed file(UUID recordId, RecordBodies.File body, Caller caller, Instant at) {
        var given = idempotency.given();
        var bodyHash = idempotency.bodyHash(List.of(recordId, body));
        var before = given == null ? Optional.<SubmittingRequest.Submitted>empty() : submitting.replay(given, bodyHash);
        if (before.isPresent()) {
            return filed(recordId, before.get());
        }
        return file(recordId, body, given == null ? UUID.randomUUID().toString() : given, bodyHash, caller, at);
    }

    RecordApi.Filed file(
            UUID recordId, RecordBodies.File body, String key, byte[] bodyHash, Caller caller, Instant at) {
        var record = sql.one(
                        LOCK,
                        row -> new Locked(
                                row.uuid(1), row.uuid(2), row.string(3), row.uuid(4), row.string(5), row.uuid(6)),
                        recordId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var venue = venues.find(record.venueId()).orElseThrow();
        FilingRule.broken(record.requestId(), record.about()).ifPresent(rule -> {
            throw Refusal.of(ProblemType.conflict, rule.name());
        });
        check(body, venue);
        if (body.content() == null && record.content().isEmpty()) {
            // what was said is erased
            throw Refusal.broken("content", "required");
        }
        var submitted = submitting.submit(submission(key, bodyHash, record, body, venue, caller), at);
        sql.run("UPDATE reception_record SET request_id = ? WHERE id = ?", submitted.id(), recordId);
        lineage.link(
                RecordQueries.KIND, recordId, "request", submitted.id(), venue.committeeId(), caller.accountId(), at);
        audit.append(venue.committeeId(), at, caller, "reception_record.filed", RecordQueries.KIND, recordId);
        return filed(recordId, submitted);
    }

    private void check(RecordBodies.File body, VenueFacts venue) {
        if (body.category() != null && !categories.knows(body.category())) {
            throw Refusal.broken("category", "unknown_category");
        }
        if (body.memberId() != null && !members.servesDivision(body.memberId(), venue.divisionCode())) {
            throw Refusal.broken("memberId", "unknown_member");
        }
    }

    private RecordApi.Filed filed(UUID recordId, SubmittingRequest.Submitted it) {
        var number = sql.one("SELECT number FROM request WHERE id = ?", row -> row.string(1), it.id());
        return new RecordApi.Filed(recordId, it.id(), number.orElseThrow(), it.receipt());
    }

    private Submission submission(
            String key, byte[] bodyHash, Locked record, RecordBodies.File body, VenueFacts venue, Caller caller) {
        var contact = contacts.of(record.appointmentId()).orElse(new AppointmentContact(null, null));
        return new Submission(
                key,
                bodyHash,
                venue.id(),
                venue.committeeId(),
                venue.committeeCode(),
                venue.divisionCode(),
                null,
                null,
                RequestChannel.walk_in,
                body.category(),
                body.title(),
                body.content() == null ? record.content() : body.content(),
                body.place(),
                null,
                null,
                body.urgency() == null ? RequestUrgency.normal : body.urgency(),
                body.visibility().equals("public"),
                body.aboutStaff(),
                List.of(),
                body.wantsReply(),
                null,
                record.consentVersion(),
                body.memberId(),
                contact.name(),
                contact.phone(),
                null,
                List.of(),
                new Actor(Actor.Kind.proxy, caller.accountId(), caller.name()),
                null);
    }
}
