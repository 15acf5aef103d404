package org.mashangjian.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mashangjian.request.state.RequestSolved;

/** The answer at hand and what the resident says of it. */
@Embeddable
class RequestReply {
    private String answer;
    private String answerer;
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private RequestSolved solved;

    private Integer answerRating;
    private Integer outcomeRating;

    /** Takes the place of an earlier answer; what was said was said of that one. */
    void give(RequestAnswer given, String recorder, Instant at) {
        answer = given.content();
        answerer = given.by(recorder);
        answeredAt = at;
        rate(new RequestRating(null, null, null));
    }

    void rate(RequestRating said) {
        solved = said.solved();
        answerRating = said.answerRating();
        outcomeRating = said.outcomeRating();
    }

    String answer() {
        return answer;
    }

    RequestSolved solved() {
        return solved;
    }
}
