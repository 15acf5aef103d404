package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestAnswer;
import org.mashangjian.request.RequestDecline;
import org.mashangjian.request.RequestHandOff;
import org.mashangjian.request.RequestProgress;
import org.mashangjian.request.RequestRating;
import org.mashangjian.request.message.SendingMessage;
import org.mashangjian.request.publicview.Supports;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.state.RequestSolved;

/**
 * The verbs of requests for other features, each at a time given and within the caller's transaction; refused like the
 * calls of users are.
 */
@ApplicationScoped
public class RequestVerbs {
    @Inject
    HandlingRequest handling;

    @Inject
    Assigning assigning;

    @Inject
    NamingUnits naming;

    @Inject
    Phoning phoning;

    @Inject
    MergingRequests merging;

    @Inject
    SendingMessage sending;

    @Inject
    Supports supports;

    public void accept(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, Request::accept);
    }

    public void decline(UUID id, Caller by, Instant at, String reasonCode, String channel, String note) {
        var decline = new RequestDecline(RequestDecline.Reason.valueOf(reasonCode), channel, note);
        handling.byStaff(id, by, at, (request, moment) -> request.decline(decline, moment));
    }

    public void appeal(UUID id, String receipt, Instant at, String words) {
        handling.byResident(id, receipt, at, (request, moment) -> request.appeal(words, moment));
    }

    /** @param memberId or {@code accountId}: exactly one is not null */
    public void assign(UUID id, Caller by, Instant at, UUID memberId, UUID accountId) {
        var to = new HandlingBodies.Assignment(memberId, accountId);
        handling.byStaff(id, by, at, (request, moment) -> request.assign(assigning.assignee(to, request), moment));
    }

    public void giveBack(UUID id, Caller by, Instant at, String reason) {
        handling.byStaff(id, by, at, (request, moment) -> request.giveBack(reason, moment));
    }

    public void start(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, Request::start);
    }

    public void reportProgress(UUID id, Caller by, Instant at, String words, LocalDate promisedOn) {
        var said = new RequestProgress(words, promisedOn, null);
        handling.byStaff(id, by, at, (request, moment) -> request.reportProgress(said, moment));
    }

    /** @param leadUnitId null to let the dispatching office name it */
    public void dispatch(UUID id, Caller by, Instant at, UUID leadUnitId, List<UUID> assistingUnitIds, String note) {
        handling.byStaff(
                id,
                by,
                at,
                (request, moment) -> request.dispatch(naming.of(leadUnitId, assistingUnitIds, request), note, moment));
    }

    public void object(UUID id, Caller by, Instant at, String reason) {
        handling.byStaff(id, by, at, (request, moment) -> request.object(reason, moment));
    }

    public void designate(UUID id, Caller by, Instant at, UUID leadUnitId, String reason) {
        handling.byStaff(
                id,
                by,
                at,
                (request, moment) -> request.designate(naming.of(leadUnitId, List.of(), request), reason, moment));
    }

    public void upholdObjection(UUID id, Caller by, Instant at, String reason) {
        handling.byStaff(id, by, at, (request, moment) -> request.upholdObjection(reason, moment));
    }

    public void extend(UUID id, Caller by, Instant at, int workdays, String reason) {
        handling.byStaff(id, by, at, (request, moment) -> request.extend(workdays, reason, moment));
    }

    public void answer(UUID id, Caller by, Instant at, String content, LocalDate promisedOn) {
        var answer = new RequestAnswer(content, promisedOn, null);
        handling.byStaff(id, by, at, (request, moment) -> request.answer(answer, moment));
    }

    /** @param solved {@code yes}, {@code partly} or {@code no} */
    public void rate(
            UUID id, String receipt, Instant at, String solved, Integer answer, Integer outcome, String words) {
        var rating = new RequestRating(RequestSolved.valueOf(solved), answer, outcome, RequestConfirmation.receipt);
        handling.byResident(
                id, receipt, at, (request, moment) -> request.rate(rating, words, assigning.chiefOf(request), moment));
    }

    /** @param solved what the resident said on the phone, or null where nobody was reached */
    public void followUp(UUID id, Caller by, Instant at, String solved, String words) {
        var heard = solved == null ? null : RequestSolved.valueOf(solved);
        handling.byStaff(id, by, at, (request, moment) -> phoning.record(request, heard, words, moment));
    }

    /** @param channel {@code hotline_12345} or {@code petition} */
    public void handOff(UUID id, Caller by, Instant at, String channel, String number, String note) {
        var to = RequestHandOff.to(RequestHandOff.Channel.valueOf(channel), number, at);
        handling.byStaff(id, by, at, (request, moment) -> request.handOff(to, false, note, moment));
    }

    /** The same concern as another request, which goes on for both. */
    public void merge(UUID id, Caller by, Instant at, UUID of) {
        handling.byStaff(id, by, at, (request, moment) -> merging.merge(request, of, by, moment));
    }

    public void withdraw(UUID id, String receipt, Instant at, String reason) {
        handling.byResident(id, receipt, at, (request, moment) -> request.withdraw(reason, moment));
    }

    public void closeNotSolved(UUID id, Caller by, Instant at, String reason) {
        handling.byStaff(id, by, at, (request, moment) -> request.closeNotSolved(reason, moment));
    }

    public void writeAsResident(UUID id, String receipt, Instant at, String words) {
        sending.byResident(id, receipt, words, at);
    }

    public void writeAsStaff(UUID id, Caller by, Instant at, String words) {
        sending.byStaff(id, by, words, at);
    }

    /** That many people say that they have the same concern. */
    public void support(UUID id, Instant at, int people) {
        for (var person = 0; person < people; person++) {
            supports.add(id, "somebody " + Ids.next(), at);
        }
    }

    /** Lets every clock that ran out by then take its effect, at its own time. */
    public void runClocks(UUID id, Instant until) {
        handling.runClocks(id, until);
    }

    /** Who has the request in hand: a member's id, an account's id, or both null. */
    public Hands hands(UUID id) {
        Request request = Request.findById(id);
        return new Hands(
                request.assigneeMemberId(),
                request.assigneeAccountId(),
                request.leadUnitId(),
                request.examiner() == RequestExaminer.chief,
                request.examiner() == RequestExaminer.office);
    }

    /** Who has to act on a request next, as its assignee or its examiner. */
    public record Hands(
            UUID memberId, UUID accountId, UUID leadUnitId, boolean chiefExamines, boolean officeExamines) {}
}
