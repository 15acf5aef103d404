package org.mashangjian.request;

import org.mashangjian.request.state.RequestSolved;

/** What the resident said last: whether it is solved, and 1–5 for the answer and for the outcome, each or null. */
public record RequestRating(RequestSolved solved, Integer answerRating, Integer outcomeRating) {
    RequestEvent confirmed() {
        return solved == RequestSolved.partly
                ? new RequestEvent.PartlyConfirmed(answerRating, outcomeRating)
                : new RequestEvent.Confirmed(answerRating, outcomeRating);
    }

    RequestEvent reopened(int times) {
        return new RequestEvent.Reopened(times, answerRating, outcomeRating);
    }

    RequestEvent notSolvedAgain() {
        return new RequestEvent.NotSolvedAgain(answerRating, outcomeRating);
    }
}
