package org.mashangjian.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;

/** How a request is answered, and what the resident says of it: by receipt, or to the clerk who phones. */
@MappedSuperclass
public abstract class RequestAnswering extends RequestHands {
    private LocalDate promisedOn;

    @Embedded
    private RequestReply reply;

    /** Answers; straight from {@code submitted} the skipped steps are told too (当场答复). */
    public void answer(RequestAnswer given, Moment moment) {
        var onTheSpot = state() == RequestState.submitted;
        if (onTheSpot) {
            skipSteps(moment);
        }
        make(RequestAction.answer, moment);
        given.checkSource(onTheSpot, moment.as());
        reply = new RequestReply();
        reply.give(given, moment.by(), moment.at());
        promise(given.promisedOn());
        happened(new RequestEvent.Answered(onTheSpot, given.promisedOn(), given.recordedFor()), given.told(), moment);
    }

    /** The resident's word: solved and partly close it, not solved reopens it, the second time to the chief. */
    public void rate(RequestRating said, String comment, UUID chiefAccountId, Moment moment) {
        var byPhone = said.by() == RequestConfirmation.phone;
        if (said.solved() != RequestSolved.no) {
            make(byPhone ? RequestAction.phone_solved : RequestAction.rate_solved, moment);
            reply.rate(said);
            close(RequestClosure.confirmed, moment);
            happened(said.confirmed(), comment, moment);
            return;
        }
        var to = make(byPhone ? RequestAction.phone_not_solved : RequestAction.rate_not_solved, moment);
        reply.rate(said);
        if (to == RequestState.reopened) {
            var times = reopen();
            if (times > 1 && chiefAccountId != null) {
                give(null, chiefAccountId);
            }
            happened(said.reopened(times), comment, moment);
        } else {
            getClocks().stop();
            happened(said.notSolvedAgain(), comment, moment);
        }
    }

    /** Nobody could be reached; after the second try the clock may close it. */
    public void followUpFailed(String note, Moment moment) {
        make(RequestAction.phone_failed, moment);
        reply.tried();
        if (state() == RequestState.follow_up) {
            getClocks().resume();
        }
        happened(new RequestEvent.FollowUpFailed(reply.followUpTries()), note, moment);
    }

    public void closeNotSolved(String reason, Moment moment) {
        make(RequestAction.close_not_solved, moment);
        close(RequestClosure.not_solved, moment);
        happened(new RequestEvent.ClosedNotSolved(), reason, moment);
    }

    void closeUnconfirmed(Moment moment) {
        if (RequestMove.find(this, RequestAction.close_unconfirmed, moment.as(), moment.at())
                .isEmpty()) {
            getClocks().missed();
            happened(new RequestEvent.Overdue(RequestTimer.close), null, moment);
            return;
        }
        make(RequestAction.close_unconfirmed, moment);
        close(RequestClosure.unconfirmed, moment);
        happened(new RequestEvent.ClosedUnconfirmed(), null, moment);
    }

    void promise(LocalDate on) {
        promisedOn = on == null ? promisedOn : on;
    }

    @Override
    LocalDate promisedOn() {
        return promisedOn;
    }

    private void skipSteps(Moment moment) {
        give(null, moment.by().accountId());
        happened(new RequestEvent.Accepted(), null, RequestState.accepted, moment);
        var assigned = new RequestEvent.Assigned(null, assigneeAccountId(), false);
        happened(assigned, moment.by().name(), RequestState.assigned, moment);
        happened(new RequestEvent.Started(), null, RequestState.in_progress, moment);
    }

    /** Named so for the ORM, as in {@link RequestLifecycle}. */
    RequestReply getReply() {
        return reply;
    }

    @Override
    UUID answererAccountId() {
        return reply == null ? null : reply.answererAccountId();
    }

    @Override
    public int followUpTries() {
        return reply == null ? 0 : reply.followUpTries();
    }

    @Override
    public RequestSolved solved() {
        return reply == null ? null : reply.solved();
    }

    public String answerGiven() {
        return reply == null ? null : reply.answer();
    }
}
