package org.mashangjian.proposal.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.Clocks;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalClockResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Clocks clocks;

    @Inject
    Sql sql;

    @Test
    void without_settings_what_the_regulation_says_holds() {
        get(scene.office, path())
                .statusCode(200)
                .body("objectionWorkdays", equalTo(5), "contactWorkdays", equalTo(15), "opinionMonths", equalTo(1))
                .body("replyMonths", equalTo(3), "longestReplyMonths", equalTo(6), "feedbackWorkdays", equalTo(15));
    }

    @Test
    void a_committee_sets_its_own_and_what_is_assigned_then_goes_by_them() {
        post(scene.office, path(), days(Map.of("objectionWorkdays", 3, "contactWorkdays", 7, "longestReplyMonths", 4)))
                .statusCode(200)
                .body("objectionWorkdays", equalTo(3), "longestReplyMonths", equalTo(4));
        var before = Instant.now();
        var part = scene.part(scene.assigned(), scene.unit);
        assertEquals(clocks.plusWorkdays(before, 3), due(part, "object_due"));
        assertEquals(clocks.plusWorkdays(before, 7), due(part, "contact_due"));
        assertTrue(due(part, "reply_due").isBefore(before.plus(100, ChronoUnit.DAYS)));
        does(scene.officer, part, "signing", Map.of()).statusCode(200);
        var tooLong = Map.of("until", today().plusDays(140).toString(), "reason", "等待批复");
        does(scene.officer, part, "extension", tooLong)
                .statusCode(422)
                .body("violations[0].code", equalTo("reply_extended_too_far"));
        assertEquals(
                1L,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE action = 'committee.proposal_clocks_changed' AND object_id = ?",
                                row -> row.number(1),
                                scene.venue.committeeId().toString())
                        .orElseThrow());
    }

    @Test
    void nobody_else_sets_them_and_nobody_sets_nonsense() {
        post(scene.dispatcher, path(), days(Map.of())).statusCode(403);
        post(new AssignmentScene().office, path(), days(Map.of())).statusCode(403);
        post(scene.office, path(), days(Map.of("objectionWorkdays", 0))).statusCode(422);
        post(scene.office, path(), days(Map.of("replyMonths", 6, "longestReplyMonths", 5)))
                .statusCode(422)
                .body("violations[0].code", equalTo("shorter_than_the_usual"));
    }

    private Instant due(UUID part, String column) {
        return sql.one("SELECT " + column + " FROM proposal_assignment WHERE id = ?", row -> row.instant(1), part)
                .orElseThrow();
    }

    private static Map<String, Object> days(Map<String, Integer> changes) {
        var days = new HashMap<String, Object>(Map.of(
                "objectionWorkdays",
                5,
                "contactWorkdays",
                15,
                "opinionMonths",
                1,
                "replyMonths",
                3,
                "longestReplyMonths",
                6));
        days.putAll(Map.of(
                "secondReplyMonths", 1, "feedbackRequestWorkdays", 3, "feedbackWorkdays", 15, "escalationWorkdays", 3));
        days.putAll(changes);
        return days;
    }

    private String path() {
        return "committees/" + scene.venue.committeeId() + "/proposal-clocks";
    }
}
