package org.mashangjian.request.view;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestClocks;
import org.mashangjian.request.RequestHandOff;
import org.mashangjian.request.RequestParties;
import org.mashangjian.request.RequestScope;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.state.RequestAtUnits;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.state.RequestFacts;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.secret.Hmac;

/** One request as read for showing, with the names that belong to its ids. */
public record RequestRow(
        UUID id,
        int version,
        String number,
        UUID committeeId,
        UUID venueId,
        String venueName,
        String venuePhone,
        String divisionCode,
        String qrCode,
        String gridCell,
        RequestChannel channel,
        String categoryCode,
        String title,
        String content,
        String placeText,
        Double latitude,
        Double longitude,
        RequestUrgency urgency,
        boolean publicWanted,
        boolean aboutStaff,
        boolean wantsReply,
        boolean hasPhone,
        String consentVersion,
        RequestState state,
        RequestClosure closure,
        RequestExaminer examiner,
        int appeals,
        Instant appealUntil,
        int reopenings,
        UUID assigneeMemberId,
        UUID assigneeAccountId,
        String assigneeName,
        UUID chosenMemberId,
        String chosenMemberName,
        Instant submittedAt,
        Instant updatedAt,
        Instant stateSince,
        Instant answeredAt,
        Instant closedAt,
        Instant archivedAt,
        Instant acceptDue,
        Instant startDue,
        Instant answerDue,
        Instant closeDue,
        boolean overdue,
        LocalDate promisedOn,
        Integer extensionAsked,
        Integer extensionDays,
        String declineReason,
        String declineChannel,
        String answer,
        String answerer,
        RequestSolved solved,
        Integer answerRating,
        Integer outcomeRating,
        int attachments,
        int messages,
        UUID leadUnitId,
        List<UUID> assistingUnitIds,
        boolean designated,
        Instant dispatchedAt,
        Instant objectDue,
        UUID answererAccountId,
        int followUpTries,
        RequestConfirmation confirmedBy,
        RequestHandOff.Channel handedTo,
        String handedNumber,
        Instant handedAt,
        UUID duplicateOf,
        byte[] receiptHash,
        boolean hasContact,
        boolean hasLineage)
        implements RequestFacts {
    static final String SELECT = """
            SELECT r.id, r.version, r.number, r.committee_id, r.venue_id, v.name, v.phone, r.division_code, r.qr_code,
                   r.grid_cell, r.channel, r.category_code, r.title, r.content, r.place_text, r.latitude, r.longitude,
                   r.urgency, r.public_wanted, r.about_staff, r.wants_reply, r.has_phone, r.consent_version, r.state,
                   r.closure, r.examiner, r.appeals, r.appeal_until, r.reopenings, r.assignee_member_id,
                   r.assignee_account_id, coalesce(m.name, a.name), r.chosen_member_id, c.name, r.submitted_at,
                   r.updated_at, r.state_since, r.answered_at, r.closed_at, r.archived_at, r.accept_due, r.start_due,
                   r.answer_due, r.close_due, r.overdue, r.promised_on, r.extension_asked, r.extension_days,
                   r.decline_reason, r.decline_channel, r.answer, r.answerer, r.solved, r.answer_rating,
                   r.outcome_rating, r.attachments, r.messages, r.lead_unit_id, r.assisting_unit_ids, r.designated,
                   r.dispatched_at, r.object_due, r.answered_by, r.follow_up_tries, r.confirmed_by, r.handed_to,
                   r.handed_number, r.handed_at, r.duplicate_of, r.receipt_hash,
                   EXISTS (SELECT FROM request_contact k WHERE k.request_id = r.id),
                   EXISTS (SELECT FROM lineage l WHERE l.from_kind = 'request' AND l.from_id = r.id)
            FROM request r JOIN venue v ON v.id = r.venue_id
                 LEFT JOIN member m ON m.id = r.assignee_member_id LEFT JOIN account a ON a.id = r.assignee_account_id
                 LEFT JOIN member c ON c.id = r.chosen_member_id
            """;

    static RequestRow read(Row row) throws SQLException {
        var i = 0;
        return new RequestRow(
                row.uuid(++i),
                row.integer(++i),
                row.string(++i),
                row.uuid(++i),
                row.uuid(++i),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.constant(++i, RequestChannel.class),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.decimalOrNull(++i),
                row.decimalOrNull(++i),
                row.constant(++i, RequestUrgency.class),
                row.flag(++i),
                row.flag(++i),
                row.flag(++i),
                row.flag(++i),
                row.string(++i),
                row.constant(++i, RequestState.class),
                row.constant(++i, RequestClosure.class),
                row.constant(++i, RequestExaminer.class),
                row.integer(++i),
                row.instant(++i),
                row.integer(++i),
                row.uuid(++i),
                row.uuid(++i),
                row.string(++i),
                row.uuid(++i),
                row.string(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.instant(++i),
                row.flag(++i),
                row.date(++i),
                row.integerOrNull(++i),
                row.integerOrNull(++i),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.string(++i),
                row.constant(++i, RequestSolved.class),
                row.integerOrNull(++i),
                row.integerOrNull(++i),
                row.integer(++i),
                row.integer(++i),
                row.uuid(++i),
                row.uuids(++i),
                row.flag(++i),
                row.instant(++i),
                row.instant(++i),
                row.uuid(++i),
                row.integer(++i),
                row.constant(++i, RequestConfirmation.class),
                row.constant(++i, RequestHandOff.Channel.class),
                row.string(++i),
                row.instant(++i),
                row.uuid(++i),
                row.bytes(++i),
                row.flag(++i),
                row.flag(++i));
    }

    Set<RequestParty> partiesOf(Caller caller) {
        var scope = new RequestScope(
                id,
                venueId,
                committeeId,
                aboutStaff,
                examiner == RequestExaminer.office,
                assigneeMemberId,
                assigneeAccountId,
                leadUnitId,
                assistingUnitIds,
                dispatchedAt != null,
                answererAccountId);
        return RequestParties.of(caller, scope);
    }

    @Override
    public RequestAtUnits atUnits() {
        return new RequestAtUnits(leadUnitId != null, designated, objectDue);
    }

    /** By the same rule as the column that the inbox sorts by. */
    Instant dueAt() {
        return RequestClocks.due(state, acceptDue, startDue, answerDue, closeDue);
    }

    boolean isOpenedBy(byte[] receipt) {
        return Hmac.same(receipt, receiptHash);
    }
}
