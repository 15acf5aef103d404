package org.mashangjian.proposal.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.event.Actor;
import org.mashangjian.proposal.state.ResultClass;

/** What a unit says in the end: the reply to the proposer, or an assisting one's opinion; and what became of a promise. */
@Embeddable
class AssignmentReply {
    @Enumerated(EnumType.STRING)
    private ResultClass resultClass;

    private String replyNumber;

    @Column(name = "reply")
    private String content;

    private String replierName;
    private UUID repliedBy;
    private Instant repliedAt;
    private String promise;
    private LocalDate promisedOn;
    private boolean promiseLate;
    private boolean tracked;
    private String reReply;
    private Instant reRepliedAt;

    @Enumerated(EnumType.STRING)
    private ResultClass reResultClass;

    /** @param result null for an opinion */
    void give(ResultClass result, ReplyWords words, Actor by, Instant at) {
        resultClass = result;
        replyNumber = words.number();
        content = words.content();
        promise = words.promise();
        promisedOn = words.promisedOn();
        replierName = by.name();
        repliedBy = by.accountId();
        repliedAt = at;
    }

    /** @param on another day than was promised first, or null */
    void track(LocalDate on) {
        tracked = true;
        reRepliedAt = null;
        reResultClass = null;
        if (on != null) {
            promisedOn = on;
            promiseLate = false;
        }
    }

    void giveAgain(ResultClass result, String words, boolean late, Instant at) {
        reResultClass = result;
        reReply = words;
        reRepliedAt = at;
        promiseLate = late;
    }

    void missPromise() {
        promiseLate = true;
    }

    ResultClass resultClass() {
        return resultClass;
    }

    /** The day of a promise that nothing was said about yet, or null. */
    LocalDate openPromise() {
        return reRepliedAt == null ? promisedOn : null;
    }

    LocalDate promisedOn() {
        return promisedOn;
    }

    boolean isTracked() {
        return tracked;
    }

    boolean isGivenAgain() {
        return reRepliedAt != null;
    }
}
