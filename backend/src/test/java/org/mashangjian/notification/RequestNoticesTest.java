package org.mashangjian.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Ids;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.RequestTimer;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.state.RequestExaminer;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestNoticesTest {
    private final RequestOnDesk desk = new RequestOnDesk(false);
    private final RequestOnDesk aboutStaff = new RequestOnDesk(true);

    @Inject
    RequestNotices notices;

    @Inject
    ObjectMapper json;

    @Test
    void danger_is_told_to_the_chief_at_once() {
        assertEquals(Set.of(desk.chief), told(desk, submitted(RequestUrgency.danger)));
    }

    @Test
    void danger_about_staff_is_told_to_the_office_instead() {
        assertEquals(Set.of(aboutStaff.office), told(aboutStaff, submitted(RequestUrgency.danger)));
    }

    @Test
    void what_is_not_dangerous_is_told_to_nobody() {
        assertEquals(Set.of(), told(desk, submitted(RequestUrgency.urgent)));
        assertEquals(Set.of(), told(desk, submitted(RequestUrgency.normal)));
    }

    @Test
    void an_assignment_is_told_to_the_account_of_the_member() {
        var assigned = new RequestEvent.Assigned(desk.memberId, null, false);
        assertEquals(Set.of(desk.member), told(desk.assignedToMember(), assigned));
    }

    @Test
    void an_assignment_is_told_to_the_account_itself() {
        assertEquals(
                Set.of(desk.clerk),
                told(desk.assignedTo(desk.clerk), new RequestEvent.Assigned(null, desk.clerk, true)));
    }

    @Test
    void nobody_is_told_of_their_own_doing() throws JsonProcessingException {
        var event = event(desk.assignedTo(desk.clerk), new RequestEvent.Assigned(null, desk.clerk, false));
        desk.doneBy(desk.clerk, event.id());
        notices.on(event);
        assertEquals(Set.of(), told(event));
    }

    @Test
    void what_is_overdue_is_told_to_its_handler_and_the_chief_or_about_staff_to_the_office() {
        var overdue = new RequestEvent.Overdue(RequestTimer.answer_overdue);
        var assigned = desk.assignedToMember();
        assertEquals(Set.of(desk.chief, desk.member), told(assigned, overdue));
        assertEquals(Set.of(aboutStaff.office), told(aboutStaff, overdue));
    }

    @Test
    void what_was_not_solved_is_told_to_its_handler_and_the_chief() {
        var reopened = new RequestEvent.Reopened(1, 2, 1, null);
        assertEquals(Set.of(desk.member, desk.chief), told(desk.assignedToMember(), reopened));
        assertEquals(Set.of(desk.chief), told(desk.assignedTo(desk.chief), reopened));
        assertEquals(Set.of(aboutStaff.office), told(aboutStaff, reopened));
    }

    @Test
    void a_residents_message_is_told_to_the_handler_else_to_the_clerks() {
        var message = new RequestEvent.MessageSent(Ids.next(), true);
        assertEquals(Set.of(desk.clerk), told(desk, message));
        assertEquals(Set.of(desk.member), told(desk.assignedToMember(), message));
        assertEquals(Set.of(aboutStaff.office), told(aboutStaff, message));
    }

    @Test
    void a_message_of_ours_is_told_to_nobody() {
        assertEquals(Set.of(), told(desk.assignedToMember(), new RequestEvent.MessageSent(Ids.next(), false)));
    }

    @Test
    void an_appeal_is_told_to_who_examines_it() {
        assertEquals(Set.of(desk.chief), told(desk, new RequestEvent.Appealed(RequestExaminer.chief)));
        assertEquals(Set.of(desk.office), told(desk, new RequestEvent.Appealed(RequestExaminer.office)));
    }

    @Test
    void a_disabled_account_is_told_nothing() {
        RequestOnDesk.sql().run("UPDATE account SET disabled_at = now() WHERE id = ?", desk.chief);
        assertEquals(Set.of(), told(desk, submitted(RequestUrgency.danger)));
    }

    @Test
    void an_event_that_comes_again_is_told_once() throws JsonProcessingException {
        var event = event(desk, submitted(RequestUrgency.danger));
        notices.on(event);
        notices.on(event);
        assertEquals(Set.of(desk.chief), told(event));
    }

    private static RequestEvent submitted(RequestUrgency urgency) {
        return new RequestEvent.Submitted(Ids.next(), "qr", urgency, false);
    }

    private Set<UUID> told(RequestOnDesk request, RequestEvent what) {
        try {
            var event = event(request, what);
            notices.on(event);
            return told(event);
        } catch (JsonProcessingException ours) {
            throw new AssertionError(ours);
        }
    }

    private OutboxEvent event(RequestOnDesk request, RequestEvent what) throws JsonProcessingException {
        return new OutboxEvent(
                Ids.next(),
                Instant.now(),
                "request." + what.kind(),
                request.venue.committeeId(),
                request.id,
                json.writeValueAsString(what));
    }

    /** Whom that event was told to, each once. */
    private static Set<UUID> told(OutboxEvent event) {
        var accounts = RequestOnDesk.sql()
                .list("SELECT account_id FROM notice WHERE event_id = ?", row -> row.uuid(1), event.id());
        assertEquals(new HashSet<>(accounts).size(), accounts.size());
        return new HashSet<>(accounts);
    }
}
