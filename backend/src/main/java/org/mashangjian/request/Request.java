package org.mashangjian.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.account.Caller;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.secret.Hmac;

/**
 * A resident's request (诉求). Its verbs are the only way its state changes: each asks {@link RequestMove#TABLE}, sets the
 * clocks and says what happened.
 */
@Entity
@DynamicUpdate
public class Request extends RequestDispatching {
    private UUID assigneeMemberId;
    private UUID assigneeAccountId;
    private Instant archivedAt;
    private LocalDate promisedOn;

    @Embedded
    private RequestReply reply;

    private boolean publicKeptBack;
    private int messages;

    protected Request() {}

    /** Files a new one; the examiner of what concerns the venue's own staff is the committee's office. */
    public static Request submit(UUID id, RequestFiling filing, Moment moment) {
        var request = new Request();
        request.begin(id, filing, moment);
        request.happened(filing.submitted(), null, moment);
        return request;
    }

    public void accept(Moment moment) {
        make(RequestAction.accept, moment);
        happened(new RequestEvent.Accepted(), null, moment);
    }

    /** Whether staff keep a public summary back. */
    public void keepBack(boolean keptBack) {
        publicKeptBack = keptBack;
    }

    public boolean isPublic() {
        return filing().publicWanted() && !filing().aboutStaff() && !publicKeptBack;
    }

    public void decline(RequestDecline decline, Moment moment) {
        make(RequestAction.decline, moment);
        declinedUntil(decline, moment);
        happened(decline.event(), decline.note(), moment);
    }

    public void appeal(String words, Moment moment) {
        make(RequestAction.appeal, moment);
        getExamination().appeal();
        happened(new RequestEvent.Appealed(getExamination().examiner()), words, moment);
    }

    /** @param to whom, and how they are called in the timeline */
    public void assign(RequestAssignee to, Moment moment) {
        var handedOver = assigneeMemberId != null || assigneeAccountId != null;
        make(RequestAction.assign, moment);
        assigneeMemberId = to.memberId();
        assigneeAccountId = to.accountId();
        happened(new RequestEvent.Assigned(to.memberId(), to.accountId(), handedOver), to.name(), moment);
    }

    public void giveBack(String reason, Moment moment) {
        make(RequestAction.give_back, moment);
        assigneeMemberId = null;
        assigneeAccountId = null;
        happened(new RequestEvent.Returned(), reason, moment);
    }

    public void start(Moment moment) {
        make(RequestAction.start, moment);
        happened(new RequestEvent.Started(), null, moment);
    }

    public void reportProgress(RequestProgress said, Moment moment) {
        make(RequestAction.report_progress, moment);
        said.checkSource(moment.as());
        promisedOn = said.promisedOn() == null ? promisedOn : said.promisedOn();
        happened(new RequestEvent.ProgressReported(said.promisedOn(), said.recordedFor()), said.told(), moment);
    }

    /** The assignee asks; the chief grants what was asked. Somebody who is both asks first. */
    public void extend(int workdays, String reason, Moment moment) {
        var asks =
                moment.isByHandler() && extensionAsked() == null || !moment.as().contains(RequestParty.chief);
        if (asks) {
            make(RequestAction.ask_extension, moment);
            askExtension(workdays);
            happened(new RequestEvent.ExtensionAsked(workdays), reason, moment);
        } else {
            make(RequestAction.grant_extension, moment);
            grantExtension(workdays, moment);
            happened(new RequestEvent.ExtensionGranted(workdays), reason, moment);
        }
    }

    /** Answers; straight from {@code submitted} the skipped steps are told too (当场答复). */
    public void answer(RequestAnswer given, Moment moment) {
        var onTheSpot = state() == RequestState.submitted;
        if (onTheSpot) {
            skipSteps(moment);
        }
        make(RequestAction.answer, moment);
        given.checkSource(onTheSpot, moment.as());
        reply = new RequestReply();
        reply.give(given, moment.by().name(), moment.at());
        promisedOn = given.promisedOn() == null ? promisedOn : given.promisedOn();
        happened(new RequestEvent.Answered(onTheSpot, given.promisedOn(), given.recordedFor()), given.told(), moment);
    }

    /** The resident's word: solved and partly close it, not solved reopens it, the second time to the chief. */
    public void rate(RequestRating said, String comment, UUID chiefAccountId, Moment moment) {
        var isSolved = said.solved() != RequestSolved.no;
        var to = make(isSolved ? RequestAction.rate_solved : RequestAction.rate_not_solved, moment);
        reply.rate(said);
        if (isSolved) {
            close(RequestClosure.confirmed, moment);
            happened(said.confirmed(), comment, moment);
        } else if (to == RequestState.reopened) {
            archivedAt = null;
            var times = reopen();
            if (times > 1 && chiefAccountId != null) {
                assigneeMemberId = null;
                assigneeAccountId = chiefAccountId;
            }
            happened(said.reopened(times), comment, moment);
        } else {
            getClocks().stop();
            happened(said.notSolvedAgain(), comment, moment);
        }
    }

    public void closeNotSolved(String reason, Moment moment) {
        make(RequestAction.close_not_solved, moment);
        close(RequestClosure.not_solved, moment);
        happened(new RequestEvent.ClosedNotSolved(), reason, moment);
    }

    public void withdraw(String reason, Moment moment) {
        make(RequestAction.withdraw, moment);
        happened(new RequestEvent.Withdrawn(), reason, moment);
    }

    public void receiveMessage(UUID messageId, boolean fromResident, Moment moment) {
        make(RequestAction.send_message, moment);
        messages++;
        happened(new RequestEvent.MessageSent(messageId, fromResident), null, moment);
    }

    /** What the system does by itself when the clock at hand runs out. */
    void timerRan(Moment moment) {
        switch (getClocks().timer()) {
            case accept_overdue, start_overdue, answer_overdue -> {
                happened(new RequestEvent.Overdue(getClocks().timer()), null, moment);
                getClocks().tell(state());
            }
            case follow_up -> {
                make(RequestAction.begin_follow_up, moment);
                happened(new RequestEvent.FollowUpBegun(), null, moment);
            }
            case close -> closeUnconfirmed(moment);
            case archive -> {
                archivedAt = moment.at();
                getClocks().stop();
                happened(new RequestEvent.Archived(), null, moment);
            }
        }
        touched(moment);
    }

    private void closeUnconfirmed(Moment moment) {
        if (RequestMove.find(this, RequestAction.close_unconfirmed, moment.as(), moment.at())
                .isEmpty()) {
            getClocks().stop();
            return;
        }
        make(RequestAction.close_unconfirmed, moment);
        close(RequestClosure.unconfirmed, moment);
        happened(new RequestEvent.ClosedUnconfirmed(), null, moment);
    }

    private void skipSteps(Moment moment) {
        assigneeAccountId = moment.by().accountId();
        happened(new RequestEvent.Accepted(), null, RequestState.accepted, moment);
        var assigned = new RequestEvent.Assigned(null, assigneeAccountId, false);
        happened(assigned, moment.by().name(), RequestState.assigned, moment);
        happened(new RequestEvent.Started(), null, RequestState.in_progress, moment);
    }

    Set<RequestParty> partiesOf(Caller caller) {
        return RequestParties.of(
                caller,
                new RequestScope(
                        filing().venueId(),
                        filing().committeeId(),
                        filing().aboutStaff(),
                        assigneeMemberId,
                        assigneeAccountId,
                        leadUnitId(),
                        assistingUnitIds(),
                        isWithDispatcher()));
    }

    Set<RequestParty> partiesOf(byte[] receiptHash) {
        return Hmac.same(receiptHash, filing().receiptHash())
                ? EnumSet.of(RequestParty.resident)
                : EnumSet.noneOf(RequestParty.class);
    }

    /** The member it is assigned to, or null. */
    public UUID assigneeMemberId() {
        return assigneeMemberId;
    }

    /** The account it is assigned to, or null. */
    public UUID assigneeAccountId() {
        return assigneeAccountId;
    }

    @Override
    public RequestSolved solved() {
        return reply == null ? null : reply.solved();
    }

    public String answerGiven() {
        return reply == null ? null : reply.answer();
    }
}
