package org.mashangjian.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.committee.Clock;
import org.mashangjian.committee.Clocks;

/**
 * The clocks of one request: when things are due, what the inbox sorts by ({@code dueAt}) and what the system does next
 * by itself ({@code timer} at {@code timerAt}).
 */
@Embeddable
class RequestClocks {
    /** Stands in {@code due_at} where nothing is due. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private Instant acceptDue;
    private Instant startDue;
    private Instant answerDue;
    private Instant closeDue;
    private Instant dueAt = NEVER;

    @Enumerated(EnumType.STRING)
    private RequestTimer timer;

    private Instant timerAt;
    private boolean overdue;

    /** Sets what is due in the state just entered. */
    void enter(RequestState state, Clocks clocks, UUID committee, String category, Instant at) {
        switch (state) {
            case submitted -> {
                acceptDue = clocks.workdays(Clock.accept, committee, category, at);
                answerDue = clocks.workdays(Clock.answer, committee, category, at);
                next(acceptDue, RequestTimer.accept_overdue);
            }
            case accepted, in_progress -> next(answerDue, RequestTimer.answer_overdue);
            case assigned -> {
                startDue = clocks.workdays(Clock.start, committee, category, at);
                next(startDue, RequestTimer.start_overdue);
            }
            case reopened -> {
                startDue = clocks.workdays(Clock.start, committee, category, at);
                answerDue = clocks.workdays(Clock.answer, committee, category, at);
                next(startDue, RequestTimer.start_overdue);
            }
            case answered -> {
                closeDue = clocks.days(Clock.close, committee, category, at);
                next(clocks.workdays(Clock.follow_up, committee, category, at), RequestTimer.follow_up);
                dueAt = closeDue;
            }
            case follow_up -> next(closeDue, RequestTimer.close);
            case closed, declined, withdrawn -> {
                next(clocks.days(Clock.archive, committee, category, at), RequestTimer.archive);
                dueAt = NEVER;
            }
        }
        overdue = false;
    }

    /** Moves the answer by an extension; a clock already running on it moves too. */
    void extend(int workdays, Clocks clocks) {
        var moved = clocks.plusWorkdays(answerDue, workdays);
        if (answerDue.equals(dueAt)) {
            dueAt = moved;
        }
        if (answerDue.equals(timerAt)) {
            timerAt = moved;
        }
        answerDue = moved;
        overdue = false;
    }

    /** A clock ran out: flags it and sets the one after it, if any. */
    void flagOverdue() {
        overdue = true;
        if (timer == RequestTimer.start_overdue) {
            timer = RequestTimer.answer_overdue;
            timerAt = answerDue;
        } else {
            stop();
        }
    }

    /** Nothing more happens by itself. */
    void stop() {
        timer = null;
        timerAt = null;
    }

    RequestTimer timer() {
        return timer;
    }

    Instant timerAt() {
        return timerAt;
    }

    private void next(Instant due, RequestTimer effect) {
        dueAt = due;
        timer = effect;
        timerAt = due;
    }
}
