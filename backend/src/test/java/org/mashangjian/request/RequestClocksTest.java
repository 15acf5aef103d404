package org.mashangjian.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.committee.Clocks;
import org.mashangjian.committee.ClocksFixture;
import org.mashangjian.request.state.RequestState;

/** A Friday in November: the next workday is Monday the 23rd. */
class RequestClocksTest {
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final Instant FRIDAY =
            OffsetDateTime.parse("2026-11-20T09:30:00+08:00").toInstant();
    private final Clocks standard = ClocksFixture.standard();
    private final RequestClocks clocks = new RequestClocks();

    @ParameterizedTest
    @CsvSource({
        "submitted,   accept_overdue, 2026-11-23T23:59:59+08:00",
        "accepted,    answer_overdue, 2026-11-27T23:59:59+08:00",
        "assigned,    start_overdue,  2026-11-24T23:59:59+08:00",
        "in_progress, answer_overdue, 2026-11-27T23:59:59+08:00",
        "reopened,    start_overdue,  2026-11-24T23:59:59+08:00",
        "follow_up,   close,          2026-12-05T09:30:00+08:00",
    })
    void what_is_due_in_a_state_is_what_the_inbox_sorts_by(RequestState state, RequestTimer timer, OffsetDateTime due) {
        enter(RequestState.submitted);
        enter(RequestState.answered);
        enter(state);
        assertEquals(timer, clocks.timer());
        assertEquals(due.toInstant(), clocks.timerAt());
        assertEquals(due.toInstant(), Reading.instant(clocks, "dueAt"));
    }

    @Test
    void an_answer_is_followed_up_the_next_workday_and_due_to_close_in_fifteen_days() {
        enter(RequestState.answered);
        assertEquals(RequestTimer.follow_up, clocks.timer());
        assertEquals(at("2026-11-23T09:00:00+08:00"), clocks.timerAt());
        assertEquals(at("2026-12-05T09:30:00+08:00"), Reading.instant(clocks, "dueAt"));
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"closed", "declined", "withdrawn"})
    void what_is_over_is_due_to_nobody_and_archived_after_thirty_days(RequestState state) {
        enter(RequestState.submitted);
        enter(state);
        assertEquals(RequestTimer.archive, clocks.timer());
        assertEquals(at("2026-12-20T09:30:00+08:00"), clocks.timerAt());
        assertEquals(RequestClocks.NEVER, Reading.instant(clocks, "dueAt"));
    }

    @Test
    void an_extension_moves_the_answer_and_the_timer_that_waits_for_it() {
        enter(RequestState.submitted);
        enter(RequestState.in_progress);
        clocks.extend(RequestState.in_progress, 10, standard);
        assertEquals(at("2026-12-11T23:59:59+08:00"), clocks.timerAt());
        assertEquals(at("2026-12-11T23:59:59+08:00"), Reading.instant(clocks, "answerDue"));
    }

    @Test
    void an_extension_before_the_start_leaves_the_start_due() {
        enter(RequestState.submitted);
        enter(RequestState.assigned);
        clocks.extend(RequestState.assigned, 3, standard);
        assertEquals(at("2026-11-24T23:59:59+08:00"), clocks.timerAt());
        assertEquals(at("2026-12-02T23:59:59+08:00"), Reading.instant(clocks, "answerDue"));
    }

    @Test
    void after_the_start_the_answer_is_what_runs_out_next() {
        enter(RequestState.submitted);
        enter(RequestState.assigned);
        clocks.tell(RequestState.assigned);
        assertEquals(RequestTimer.answer_overdue, clocks.timer());
        assertEquals(at("2026-11-27T23:59:59+08:00"), clocks.timerAt());
        clocks.tell(RequestState.assigned);
        assertNull(clocks.timer());
        assertNull(clocks.timerAt());
    }

    @Test
    void a_clock_that_has_told_does_not_tell_again_when_the_request_changes_hands() {
        enter(RequestState.submitted);
        enter(RequestState.in_progress);
        clocks.tell(RequestState.in_progress);
        enter(RequestState.accepted);
        assertNull(clocks.timer());
        assertEquals(true, Reading.flag(clocks, "overdue"));
    }

    @Test
    void an_extension_after_the_deadline_starts_the_clock_anew() {
        enter(RequestState.submitted);
        enter(RequestState.in_progress);
        clocks.tell(RequestState.in_progress);
        clocks.extend(RequestState.in_progress, 5, standard);
        assertEquals(RequestTimer.answer_overdue, clocks.timer());
        assertEquals(false, Reading.flag(clocks, "overdue"));
    }

    @Test
    void what_is_due_after_a_late_assignment_is_the_answer_that_comes_first() {
        enter(RequestState.submitted);
        clocks.enter(RequestState.assigned, standard, COMMITTEE, null, at("2026-11-26T10:00:00+08:00"));
        assertEquals(at("2026-11-27T23:59:59+08:00"), Reading.instant(clocks, "dueAt"));
    }

    @Test
    void a_committee_sets_its_own_days_and_others_for_a_category() {
        var own = ClocksFixture.with(Map.of("/accept", 2, "urban.heating/accept", 3));
        clocks.enter(RequestState.submitted, own, COMMITTEE, "urban.water", FRIDAY);
        assertEquals(at("2026-11-24T23:59:59+08:00"), clocks.timerAt());
        clocks.enter(RequestState.submitted, own, COMMITTEE, "urban.heating", FRIDAY);
        assertEquals(at("2026-11-25T23:59:59+08:00"), clocks.timerAt());
        clocks.enter(RequestState.submitted, own, COMMITTEE, null, FRIDAY);
        assertEquals(at("2026-11-24T23:59:59+08:00"), clocks.timerAt());
    }

    @Test
    void a_return_keeps_the_clock_of_the_answer_running() {
        enter(RequestState.submitted);
        clocks.enter(RequestState.accepted, standard, COMMITTEE, null, at("2026-11-25T10:00:00+08:00"));
        assertEquals(at("2026-11-27T23:59:59+08:00"), clocks.timerAt());
    }

    private void enter(RequestState state) {
        clocks.enter(state, standard, COMMITTEE, null, FRIDAY);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
