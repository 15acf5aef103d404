package org.mashangjian.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.committee.Clock;
import org.mashangjian.committee.Clocks;
import org.mashangjian.request.state.RequestState;

/**
 * The clocks of one request: when things are due, what the inbox sorts by ({@code dueAt}) and what the system does next
 * by itself ({@code timer} at {@code timerAt}). Each clock tells once that it ran out, however often the request changes
 * hands; only a reopening or an extension sets it anew.
 */
@Embeddable
public class RequestClocks {
    /** Stands in {@code due_at} where nothing is due. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private Instant acceptDue;
    private Instant startDue;
    private Instant answerDue;
    private Instant closeDue;
    private boolean acceptTold;
    private boolean startTold;
    private boolean answerTold;
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
                acceptTold = false;
                setAnswer(clocks.workdays(Clock.answer, committee, category, at));
            }
            case assigned -> setStart(clocks.workdays(Clock.start, committee, category, at));
            case reopened -> {
                setStart(clocks.workdays(Clock.start, committee, category, at));
                setAnswer(clocks.workdays(Clock.answer, committee, category, at));
            }
            case answered -> closeDue = clocks.days(Clock.close, committee, category, at);
            case accepted,
                    in_progress,
                    dispatched,
                    objected,
                    handed_off,
                    follow_up,
                    closed,
                    declined,
                    duplicate,
                    withdrawn -> {}
        }
        run(state);
        switch (state) {
            case answered -> next(clocks.morning(Clock.follow_up, committee, category, at), RequestTimer.follow_up);
            case follow_up -> next(closeDue, RequestTimer.close);
            case closed, declined, duplicate, withdrawn ->
                next(clocks.days(Clock.archive, committee, category, at), RequestTimer.archive);
            case submitted, accepted, assigned, in_progress, dispatched, objected, handed_off, reopened -> {}
        }
    }

    /** The earliest of the deadlines that run in a state, or null; what the inbox sorts by and every page shows. */
    public static Instant due(RequestState state, Instant accept, Instant start, Instant answer, Instant close) {
        return switch (state) {
            case submitted -> accept.isBefore(answer) ? accept : answer;
            case assigned, reopened -> start.isBefore(answer) ? start : answer;
            case accepted, in_progress, dispatched, objected, handed_off -> answer;
            case answered, follow_up -> close;
            case closed, declined, duplicate, withdrawn -> null;
        };
    }

    /** Moves the answer by an extension. */
    void extend(RequestState state, int workdays, Clocks clocks) {
        setAnswer(clocks.plusWorkdays(answerDue, workdays));
        run(state);
    }

    /** The clock at hand ran out: remembers that it told so, and sets the one after it, if any. */
    void tell(RequestState state) {
        switch (timer) {
            case accept_overdue -> acceptTold = true;
            case start_overdue -> startTold = true;
            case answer_overdue -> answerTold = true;
            case follow_up, close, archive -> throw new IllegalStateException(timer + " is no deadline");
        }
        run(state);
    }

    /** The closing that waited for somebody to be phoned may come after all. */
    void resume() {
        if (timer == null) {
            next(closeDue, RequestTimer.close);
        }
    }

    /** Nothing more happens by itself. */
    void stop() {
        timer = null;
        timerAt = null;
    }

    /** Whether it is missed, of what is due in this state. */
    boolean isOverdue() {
        return overdue;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant answerDue() {
        return answerDue;
    }

    /** Whether the answer is the next to be missed. */
    boolean awaitsAnswer() {
        return timer == RequestTimer.answer_overdue;
    }

    /** What should have ended by itself cannot, and waits for somebody. */
    void missed() {
        overdue = true;
        stop();
    }

    RequestTimer timer() {
        return timer;
    }

    Instant timerAt() {
        return timerAt;
    }

    private void setStart(Instant due) {
        startDue = due;
        startTold = false;
    }

    private void setAnswer(Instant due) {
        answerDue = due;
        answerTold = false;
    }

    /** Of the clocks that run in this state: the earliest is due, one that has told makes it overdue, the next tells. */
    private void run(RequestState state) {
        var due = due(state, acceptDue, startDue, answerDue, closeDue);
        dueAt = due == null ? NEVER : due;
        overdue = false;
        stop();
        switch (state) {
            case submitted -> {
                run(acceptDue, acceptTold, RequestTimer.accept_overdue);
                run(answerDue, answerTold, RequestTimer.answer_overdue);
            }
            case accepted, in_progress, dispatched, objected, handed_off ->
                run(answerDue, answerTold, RequestTimer.answer_overdue);
            case assigned, reopened -> {
                run(startDue, startTold, RequestTimer.start_overdue);
                run(answerDue, answerTold, RequestTimer.answer_overdue);
            }
            case answered, follow_up, closed, declined, duplicate, withdrawn -> {}
        }
    }

    private void run(Instant due, boolean told, RequestTimer effect) {
        overdue |= told;
        if (!told && (timerAt == null || due.isBefore(timerAt))) {
            next(due, effect);
        }
    }

    private void next(Instant at, RequestTimer effect) {
        timer = effect;
        timerAt = at;
    }
}
