package org.mashangjian.proposal.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.rating;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.Clocks;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.AtOnce;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemindingOfFeedbackJobTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    RemindingOfFeedbackJob job;

    @Inject
    Clocks clocks;

    @Inject
    Sql sql;

    @Test
    void replies_that_nobody_passes_on_are_flagged_and_escalated_once_on_two_nodes_and_move_nothing() throws Exception {
        var before = Instant.now();
        var id = scene.replied("a");
        assertEquals(clocks.plusWorkdays(before, 3), nudgeAt(id));
        job.run(Instant.now());
        assertEquals(0L, scene.told(id, "feedback_request_late"));
        for (var round = 0; round < 3; round++) {
            atOnce(Instant.now().plus(60 + 30 * round, ChronoUnit.DAYS));
        }
        assertEquals(1L, scene.told(id, "feedback_request_late"));
        assertEquals(1L, scene.told(id, "feedback_request_escalated"));
        get(scene.office, "proposals/" + id)
                .body("state", equalTo("replied"), "handling.feedbackRequestLate", equalTo(true));
        Relaying.now();
        get(scene.dispatcher, "notices").body("items.type", hasItem("proposal.feedback_request_late"));
        get(scene.leader, "notices").body("items.type", hasItem("proposal.feedback_request_escalated"));
        get(scene.leader, "notices").body("items.type", not(hasItem("proposal.feedback_request_late")));
        post(scene.office, "proposals/" + id + "/feedback-request", Map.of())
                .statusCode(200)
                .body("handling.feedbackRequestLate", equalTo(false));
    }

    @Test
    void the_proposer_is_asked_reminded_five_workdays_before_and_not_after_a_rating() throws Exception {
        var before = Instant.now();
        var id = scene.asked("a");
        assertEquals(clocks.plusWorkdays(before, 10), nudgeAt(id));
        atOnce(Instant.now().plus(40, ChronoUnit.DAYS));
        assertEquals(1L, scene.told(id, "feedback_due_soon"));
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal.feedback_asked"));
        get(scene.member, "notices").body("items.type", hasItem("proposal.feedback_due_soon"));
        var rated = scene.asked("a");
        post(scene.member, "proposals/" + rated + "/rating", rating("satisfied", "satisfied"))
                .statusCode(200);
        atOnce(Instant.now().plus(90, ChronoUnit.DAYS));
        assertEquals(0L, scene.told(rated, "feedback_due_soon"));
    }

    @Test
    void what_was_reported_on_and_nobody_concludes_is_said_once() throws Exception {
        var id = scene.asked("b");
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "satisfied"))
                .statusCode(200);
        does(scene.officer, scene.part(id, scene.unit), "re-reply", Map.of("resultClass", "a", "content", "已建成。"))
                .statusCode(200);
        for (var round = 0; round < 2; round++) {
            atOnce(Instant.now().plus(90, ChronoUnit.DAYS));
        }
        assertEquals(1L, scene.told(id, "conclusion_late"));
        assertEquals("re_replied", scene.state(id));
    }

    private void atOnce(Instant at) throws Exception {
        Callable<Boolean> node = () -> {
            job.run(at);
            return true;
        };
        AtOnce.all(List.of(node, node));
    }

    private Instant nudgeAt(UUID id) {
        return sql.one("SELECT nudge_at FROM proposal WHERE id = ?", row -> row.instant(1), id)
                .orElseThrow();
    }
}
