package org.mashangjian.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.event.Actor;
import org.mashangjian.request.state.RequestConfirmation;
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

    @Column(name = "answered_by", insertable = false)
    private UUID answererAccountId;

    @Column(insertable = false)
    private int followUpTries;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false)
    private RequestConfirmation confirmedBy;

    /** Takes the place of an earlier answer; what was said was said of that one. */
    void give(RequestAnswer given, Actor by, Instant at) {
        answer = given.content();
        answerer = given.by(by.name());
        answererAccountId = given.recordedFor() == null ? by.accountId() : null;
        followUpTries = 0;
        answeredAt = at;
        rate(RequestRating.NONE);
    }

    void rate(RequestRating said) {
        solved = said.solved();
        answerRating = said.answerRating();
        outcomeRating = said.outcomeRating();
        confirmedBy = said.by();
    }

    void tried() {
        followUpTries++;
    }

    UUID answererAccountId() {
        return answererAccountId;
    }

    int followUpTries() {
        return followUpTries;
    }

    String answer() {
        return answer;
    }

    RequestSolved solved() {
        return solved;
    }
}
