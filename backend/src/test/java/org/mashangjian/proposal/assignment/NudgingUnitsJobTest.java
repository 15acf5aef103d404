package org.mashangjian.proposal.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.reply;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

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
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.AtOnce;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NudgingUnitsJobTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    NudgingUnitsJob job;

    @Inject
    Sql sql;

    @Test
    void a_missed_contact_is_flagged_told_and_escalated_once_on_two_nodes_and_moves_nothing() throws Exception {
        var part = scene.part(scene.assigned(), scene.unit);
        // each round of the job says what is due next
        var late = Instant.now().plus(40, ChronoUnit.DAYS);
        for (var round = 0; round < 4; round++) {
            atOnce(late);
        }
        for (var said : List.of("contact_due_soon", "contact_late", "contact_escalated")) {
            assertEquals(1L, scene.told(part, said), said);
        }
        assertEquals(0L, scene.told(part, "reply_due_soon"));
        get(scene.office, "proposal-assignments/" + part)
                .body("state", equalTo("assigned"))
                .body("deadlines.contactLate", equalTo(true), "deadlines.escalated", equalTo(true));
        get(scene.dispatcher, "proposal-assignments?late=true").body("items", hasSize(1));
        Relaying.now();
        get(scene.officer, "notices").body("items.type", hasItem("proposal_assignment.contact_late"));
        get(scene.leader, "notices").body("items.type", hasItem("proposal_assignment.contact_escalated"));
        get(scene.leader, "notices").body("items.type", not(hasItem("proposal_assignment.contact_late")));
    }

    @Test
    void a_reply_in_time_ends_what_is_said_and_a_late_one_is_flagged() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        scene.contacted(part, scene.officer);
        assertEquals("reply_due_soon", nudge(part));
        sql.run("UPDATE proposal_assignment SET reply_due = now() - interval '1 hour' WHERE id = ?", part);
        does(scene.officer, part, "reply", reply("a")).statusCode(200).body("deadlines.replyLate", equalTo(true));
        assertEquals(null, nudge(part));
    }

    @Test
    void granted_time_sets_the_reply_anew() {
        var part = scene.part(scene.assigned(), scene.unit);
        scene.contacted(part, scene.officer);
        for (var round = 0; round < 3; round++) {
            job.run(Instant.now().plus(110, ChronoUnit.DAYS));
        }
        assertEquals(1L, scene.told(part, "reply_escalated"));
        var until = today().plusDays(150).toString();
        does(scene.officer, part, "extension", Map.of("until", until, "reason", "等待批复"))
                .statusCode(200);
        does(scene.dispatcher, part, "extension-decision", Map.of("granted", true, "reason", "同意"))
                .statusCode(200)
                .body("deadlines.replyLate", equalTo(false));
        assertEquals("reply_due_soon", nudge(part));
    }

    @Test
    void a_promised_day_that_passes_is_flagged_once() throws Exception {
        var id = scene.replied("b");
        var part = scene.part(id, scene.unit);
        var after = Instant.now().plus(120, ChronoUnit.DAYS);
        for (var round = 0; round < 3; round++) {
            atOnce(after);
        }
        assertEquals(1L, scene.told(part, "promise_due_soon"));
        assertEquals(1L, scene.told(part, "promise_late"));
        get(scene.office, "proposal-assignments/" + part).body("deadlines.promiseLate", equalTo(true));
        assertEquals("replied", scene.state(id));
    }

    private void atOnce(Instant at) throws Exception {
        Callable<Boolean> node = () -> {
            job.run(at);
            return true;
        };
        AtOnce.all(List.of(node, node));
    }

    private String nudge(UUID part) {
        return sql.one("SELECT nudge FROM proposal_assignment WHERE id = ?", row -> row.string(1), part)
                .orElse(null);
    }
}
