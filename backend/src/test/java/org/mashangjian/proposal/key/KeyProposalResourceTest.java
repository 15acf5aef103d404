package org.mashangjian.proposal.key;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyProposalResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Sql sql;

    @Test
    void a_key_proposal_has_a_leader_who_oversees_it_and_milestones_that_are_reached_once() {
        var id = key();
        get(scene.leader, "key-proposals?mine=true")
                .body("items.id", contains(id.toString()))
                .body("items[0].milestones", equalTo(2), "items[0].reachedMilestones", equalTo(0));
        get(Staff.leader(scene.venue), "key-proposals?mine=true").body("items", hasSize(0));
        get(scene.office, "key-proposals?plenarySession=" + scene.session).body("items", hasSize(1));
        String milestone =
                get(scene.leader, "proposals/" + id + "/milestones").extract().path("items[0].id");
        var path = "proposals/" + id + "/milestones/" + milestone + "/completion";
        post(scene.leader, path, Map.of("reachedOn", today().plusDays(1).toString()))
                .statusCode(422);
        var reached = Map.of("reachedOn", today().toString(), "content", "方案评审通过。");
        post(scene.leader, path, reached).statusCode(200);
        post(scene.office, path, reached).statusCode(409);
        post(scene.office, "proposals/" + id + "/milestones/" + UUID.randomUUID() + "/completion", reached)
                .statusCode(404);
        get(scene.member, "proposals/" + id + "/milestones")
                .body("items.title", contains("完成方案", "开工"), "items[0].content", equalTo("方案评审通过。"));
    }

    @Test
    void the_office_finds_its_leaders_accounts_by_name_and_nothing_else_of_them() {
        var path = "committees/" + scene.venue.committeeId() + "/oversight-leaders";
        var retired = Staff.leader(scene.venue);
        sql.run("UPDATE account SET disabled_at = now() WHERE id = ?", retired.accountId());
        get(scene.office, path)
                .statusCode(200)
                .body("items.accountId", contains(scene.leader.accountId().toString()))
                .body("items[0].keySet()", containsInAnyOrder("accountId", "name"));
        get(scene.leader, path).statusCode(200);
        get(scene.dispatcher, path).statusCode(403);
        get(new AssignmentScene().office, path).statusCode(403);
    }

    @Test
    void a_leader_of_elsewhere_oversees_nothing_here_and_a_milestone_needs_a_day() {
        var id = scene.assigned();
        var foreign = new AssignmentScene().leader.accountId();
        post(scene.office, "proposals/" + id + "/key-proposal", Map.of("leaderAccountId", foreign))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_leader"));
        post(scene.office, "proposals/" + id + "/milestones", Map.of("title", "完成方案"))
                .statusCode(422);
        post(scene.office, "proposals/" + id + "/milestones", Map.of("title", "实地督办", "reachedOn", today().toString()))
                .statusCode(200);
        post(
                        Staff.leader(new AssignmentScene().venue),
                        "proposals/" + id + "/milestones",
                        Map.of("title", "x", "dueOn", today().toString()))
                .statusCode(404);
    }

    @Test
    void a_milestone_whose_day_passes_shows_as_late() {
        var id = scene.assigned();
        var past = Map.of("title", "完成方案", "dueOn", today().minusDays(3).toString());
        post(scene.office, "proposals/" + id + "/milestones", past).statusCode(200);
        get(scene.office, "proposals/" + id + "/milestones").body("items[0].late", equalTo(true));
    }

    @Test
    void the_office_names_an_excellent_proposal_once() {
        var id = scene.assigned();
        post(scene.office, "proposals/" + id + "/excellence", Map.of("note", "调研扎实"))
                .statusCode(200)
                .body("handling.excellent", equalTo(true));
        post(scene.office, "proposals/" + id + "/excellence", Map.of()).statusCode(409);
        get(scene.office, "plenary-sessions/" + scene.session + "/handling-figures")
                .body("excellent", equalTo(1));
    }

    private UUID key() {
        var id = scene.assigned();
        var milestones = List.of(
                Map.of("title", "完成方案", "dueOn", today().plusDays(20).toString()),
                Map.of("title", "开工", "dueOn", today().plusDays(60).toString()));
        post(
                        scene.office,
                        "proposals/" + id + "/key-proposal",
                        Map.of("leaderAccountId", scene.leader.accountId(), "milestones", milestones))
                .statusCode(200)
                .body("handling.keyProposal", equalTo(true), "handling.oversightLeader", equalTo("主席"));
        return id;
    }
}
