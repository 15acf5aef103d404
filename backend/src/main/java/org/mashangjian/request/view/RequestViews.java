package org.mashangjian.request.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.attachment.AttachmentApi;
import org.mashangjian.attachment.BindingAttachments;
import org.mashangjian.attachment.OwnerKind;
import org.mashangjian.category.Categories;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Timeline;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.lineage.TellingLine;
import org.mashangjian.request.Receipts;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.contact.Contacts;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.unit.Units;

/** Reads one request and shows of it what a caller may see. */
@ApplicationScoped
public class RequestViews {
    /** Names people who are no business of everybody's who is given a link. */
    private static final Set<String> NOT_SHARED = Set.of("contact_revealed", "recused");

    @Inject
    Sql sql;

    @Inject
    Timeline timeline;

    @Inject
    Lineage lineage;

    @Inject
    TellingLine line;

    @Inject
    Contacts contacts;

    @Inject
    BindingAttachments attachments;

    @Inject
    Categories categories;

    @Inject
    Clusters clusters;

    @Inject
    Units units;

    @Inject
    Receipts receipts;

    @Inject
    DatabaseClock clock;

    Optional<RequestRow> find(UUID id) {
        return sql.one(RequestRow.SELECT + " WHERE r.id = ?", RequestRow::read, id);
    }

    Optional<RequestRow> find(String number) {
        return sql.one(RequestRow.SELECT + " WHERE r.number = ?", RequestRow::read, number);
    }

    /** Whether it was submitted by that app. */
    boolean isOfApp(UUID id, UUID appId) {
        return sql.one("SELECT 1 FROM app_request WHERE request_id = ? AND app_id = ?", row -> true, id, appId)
                .isPresent();
    }

    /**
     * @param parties who the caller is to it; nobody sees it without contact, action and internal lines (a share)
     * @param receipt shown once to who has just submitted, else null
     */
    RequestApi.View show(RequestRow row, Set<RequestParty> parties, String receipt, Locale language) {
        var isResident = parties.contains(RequestParty.resident);
        var isStaff = !parties.isEmpty() && !isResident;
        var mayContact = parties.stream().anyMatch(party -> party != RequestParty.leader);
        var words = new RequestWords(language);
        return new RequestApi.View(
                row.id(),
                row.number(),
                receipt,
                isResident ? receipts.shareToken(row.id()) : null,
                row.version(),
                row.state(),
                row.closure(),
                row.committeeId(),
                new RequestApi.Named(row.venueId(), row.venueName()),
                row.venuePhone(),
                row.divisionCode(),
                row.qrCode(),
                row.gridCell(),
                row.channel(),
                category(row.categoryCode(), language),
                row.title(),
                row.content(),
                place(row),
                row.urgency(),
                row.publicWanted() ? "public" : "private",
                row.aboutStaff(),
                row.wantsReply(),
                mayContact && row.hasContact() ? contact(row.id(), isResident) : null,
                row.consentVersion(),
                row.assigneeName() == null
                        ? null
                        : new RequestApi.Assignee(row.assigneeMemberId(), row.assigneeAccountId(), row.assigneeName()),
                row.dispatchedAt() == null ? null : dispatch(row),
                row.handedTo() == null
                        ? null
                        : new RequestApi.HandOff(row.handedTo(), row.handedNumber(), row.handedAt()),
                row.duplicateOf() == null ? null : clusters.into(row.duplicateOf(), isStaff, words),
                isStaff ? clusters.duplicates(row.id()) : null,
                row.chosenMemberId() == null
                        ? null
                        : new RequestApi.Named(row.chosenMemberId(), row.chosenMemberName()),
                row.examiner(),
                row.reopenings(),
                new RequestApi.Deadlines(
                        row.acceptDue(), row.startDue(), row.objectDue(), row.answerDue(), row.closeDue()),
                row.dueAt(),
                row.overdue(),
                row.promisedOn(),
                row.extensionAsked() == null && row.extensionDays() == null
                        ? null
                        : new RequestApi.Extension(row.extensionAsked(), row.extensionDays()),
                row.answer() == null ? null : new RequestApi.Answer(row.answer(), row.answerer(), row.answeredAt()),
                row.solved() == null
                        ? null
                        : new RequestApi.Rating(
                                row.solved(), row.answerRating(), row.outcomeRating(), row.confirmedBy()),
                row.declineReason() == null || row.state() != RequestState.declined
                        ? null
                        : new RequestApi.Decline(
                                row.declineReason(),
                                words.declineReason(row.declineReason()),
                                row.declineChannel(),
                                row.appealUntil()),
                row.submittedAt(),
                row.updatedAt(),
                row.stateSince(),
                row.closedAt(),
                row.archivedAt(),
                RequestMove.allowed(row, parties, clock.now()),
                events(row.id(), parties, words),
                row.messages() == 0 || parties.isEmpty() ? List.of() : messages(row.id()),
                row.attachments() == 0 && row.messages() == 0 ? List.of() : attachments(row, parties.isEmpty()),
                row.hasLineage() ? line.of(lineage.after("request", row.id()), isResident) : List.of(),
                row.channel() == RequestChannel.walk_in
                        ? lineage.of("request", row.id()).before()
                        : List.of());
    }

    public RequestApi.Category category(String code, Locale language) {
        return code == null ? null : new RequestApi.Category(code, categories.name(code, language));
    }

    List<RequestApi.Message> messages(UUID requestId) {
        return sql.list(
                """
                SELECT id, sent_at, from_resident, sender, content FROM request_message
                WHERE request_id = ? ORDER BY sent_at, id
                """,
                row -> new RequestApi.Message(row.uuid(1), row.instant(2), row.flag(3), row.string(4), row.string(5)),
                requestId);
    }

    /** Whole to the resident whose it is, masked to everybody else. */
    private RequestApi.ContactView contact(UUID id, boolean whole) {
        return contacts.of(id)
                .map(contact -> whole ? contact : contact.masked())
                .map(RequestApi.ContactView::of)
                .orElse(null);
    }

    /** A share shows no messages, so not what hangs on them either. */
    private List<AttachmentApi> attachments(RequestRow row, boolean shared) {
        return attachments.of(row.id()).stream()
                .filter(attachment -> !shared || attachment.ownerKind() != OwnerKind.message)
                .toList();
    }

    /** Residents see no internal lines; a share does not see who looked at the contact either. */
    private List<RequestApi.Event> events(UUID id, Set<RequestParty> parties, RequestWords words) {
        var isShare = parties.isEmpty();
        var isPublic = isShare || parties.contains(RequestParty.resident);
        return timeline.of(id).stream()
                .filter(entry -> !isPublic || !entry.internal())
                .filter(entry -> !isShare || !NOT_SHARED.contains(entry.kind()))
                .map(words::event)
                .toList();
    }

    private RequestApi.Dispatch dispatch(RequestRow row) {
        var ids = new ArrayList<>(row.assistingUnitIds());
        if (row.leadUnitId() != null) {
            ids.add(row.leadUnitId());
        }
        var named = units.of(ids);
        return new RequestApi.Dispatch(
                row.leadUnitId() == null ? null : named(named.get(row.leadUnitId())),
                row.assistingUnitIds().stream().map(id -> named(named.get(id))).toList(),
                row.designated(),
                row.dispatchedAt());
    }

    private static RequestApi.Named named(Units.Facts unit) {
        return new RequestApi.Named(unit.id(), unit.name());
    }

    private static RequestApi.Place place(RequestRow row) {
        var point = row.latitude() == null ? null : new RequestApi.Point(row.latitude(), row.longitude());
        return row.placeText() == null && point == null ? null : new RequestApi.Place(row.placeText(), point);
    }
}
