package org.mashangjian.request.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.attachment.BindingAttachments;
import org.mashangjian.attachment.OwnerKind;
import org.mashangjian.committee.Clocks;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventLog;
import org.mashangjian.request.Moment;
import org.mashangjian.request.Receipts;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestFiling;
import org.mashangjian.request.contact.Contact;
import org.mashangjian.request.contact.Contacts;
import org.mashangjian.request.recusal.RecusingPeople;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.secret.Hmac;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Files a request: row, contact, attachments, timeline, outbox event and audit row in one transaction. */
@ApplicationScoped
public class SubmittingRequest {
    static final String OPERATION = "submitRequest";
    private static final String BY_APP =
            "INSERT INTO app_request (request_id, app_id, committee_id, submitted_at) VALUES (?, ?, ?, ?)";

    /** A request that is stored, and the receipt that is shown this once. */
    public record Submitted(UUID id, String receipt) {}

    private record Kept(UUID id, byte[] bodyHash) {}

    @Inject
    Receipts receipts;

    @Inject
    RequestNumbers numbers;

    @Inject
    Contacts contacts;

    @Inject
    RecusingPeople recusing;

    @Inject
    BindingAttachments attachments;

    @Inject
    EventLog events;

    @Inject
    Clocks clocks;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Sql sql;

    /** Files it at that time, in one transaction. A key that is taken breaks the unique constraint of the row. */
    @Transactional
    public Submitted submit(Submission submission, Instant at) {
        var id = Ids.next();
        var receipt = receipts.receipt(submission.key(), id);
        var contact = Contact.of(submission.contactName(), submission.contactPhone(), submission.contactEmail());
        var moment = new Moment(submission.by(), EnumSet.of(RequestParty.resident), at, clocks);
        var request = Request.submit(id, filing(submission, contact, receipt, at), moment);
        request.persistAndFlush();
        if (!contact.isEmpty()) {
            contacts.keep(id, contact);
        }
        if (!submission.aboutMemberIds().isEmpty()) {
            recusing.nameMembers(id, submission.aboutMemberIds(), at);
        }
        if (!submission.attachmentIds().isEmpty()) {
            attachments.bind(submission.attachmentIds(), OwnerKind.request, id, id);
        }
        if (submission.appId() != null) {
            sql.run(BY_APP, id, submission.appId(), submission.committeeId(), at);
        }
        request.takeHappenings().forEach(events::append);
        return new Submitted(id, receipt);
    }

    /** What the same key and body made before; 422 where the body is another. */
    public Optional<Submitted> replay(String key, byte[] bodyHash) {
        return sql.one(
                        "SELECT id, body_hash FROM request WHERE submission_key_hash = ?",
                        row -> new Kept(row.uuid(1), row.bytes(2)),
                        idempotency.hash(OPERATION, key))
                .map(kept -> {
                    if (!Hmac.same(kept.bodyHash(), bodyHash)) {
                        throw Refusal.of(ProblemType.idempotency_key_reused);
                    }
                    return new Submitted(kept.id(), receipts.receipt(key, kept.id()));
                });
    }

    private RequestFiling filing(Submission it, Contact contact, String receipt, Instant at) {
        var number = numbers.next(it.committeeCode(), at);
        var title = it.titleOrDerived();
        return new RequestFiling(
                number,
                it.committeeId(),
                it.venueId(),
                it.divisionCode(),
                it.qrCode(),
                it.gridCell(),
                it.channel(),
                it.categoryCode(),
                title,
                it.content(),
                it.placeText(),
                it.latitude(),
                it.longitude(),
                it.urgency(),
                it.wantsPublic(),
                it.aboutStaff(),
                it.wantsReply(),
                contact.phone() != null,
                it.by().accountId(),
                it.externalRef(),
                it.consentVersion(),
                it.chosenMemberId(),
                it.attachmentIds().size(),
                at,
                receipts.hash(receipt),
                idempotency.hash(OPERATION, it.key()),
                it.bodyHash(),
                String.join(RequestFiling.TERM_SEPARATOR, SearchTerms.of(title, it.content(), it.placeText(), number)));
    }
}
