package org.mashangjian.request;

import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestSolved;

/** What the resident said last: whether it is solved, and 1–5 for the answer and for the outcome, each or null. */
public record RequestRating(RequestSolved solved, Integer answerRating, Integer outcomeRating, RequestConfirmation by) {
    static final RequestRating NONE = new RequestRating(null, null, null, null);

    RequestEvent confirmed() {
        return solved == RequestSolved.partly
                ? new RequestEvent.PartlyConfirmed(answerRating, outcomeRating, by)
                : new RequestEvent.Confirmed(answerRating, outcomeRating, by);
    }

    RequestEvent reopened(int times) {
        return new RequestEvent.Reopened(times, answerRating, outcomeRating, by);
    }

    RequestEvent notSolvedAgain() {
        return new RequestEvent.NotSolvedAgain(answerRating, outcomeRating, by);
    }
}
