package org.mashangjian.proposal.hearing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.AtOnce;
import org.mashangjian.web.Refusal;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HearingResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Test
    void the_busiest_units_are_called_together_and_what_they_said_is_written_down_once() throws Exception {
        scene.assigned();
        scene.assigned();
        scene.assigned(Map.of("leadUnitId", scene.second.id()));
        scene.replied("a");
        get(scene.office, "plenary-sessions/" + scene.session + "/busiest-units")
                .body("items.name", contains(scene.unit.name(), scene.second.name()))
                .body("items.open", contains(2, 1), "items.late", contains(0, 0));
        var id = planned();
        Relaying.now();
        get(scene.officer, "notices").body("items.type", hasItem("proposal_hearing.planned"));
        get(scene.officer, "proposal-hearings?plenarySession=" + scene.session)
                .body("items.id", contains(id.toString()), "items[0].units", contains(scene.unit.name()));
        get(scene.secondOfficer, "proposal-hearings").body("items", hasSize(0));
        get(scene.secondOfficer, "proposal-hearings/" + id).statusCode(404);
        Callable<Integer> record =
                () -> post(scene.office, "proposal-hearings/" + id + "/record", Map.of("content", "九家单位汇报了进展。"))
                        .extract()
                        .statusCode();
        assertEquals(
                List.of(200, 409),
                AtOnce.all(List.of(record, record)).stream().sorted().toList());
        get(scene.officer, "proposal-hearings/" + id)
                .body("state", equalTo("held"), "record", equalTo("九家单位汇报了进展。"), "allowedActions", hasSize(0));
        post(scene.office, "proposal-hearings/" + id + "/cancellation", Map.of("reason", "x"))
                .statusCode(409);
    }

    @Test
    void another_committee_and_foreign_units_have_no_part_in_it() {
        var elsewhere = new AssignmentScene();
        var foreign = new HashMap<>(body());
        foreign.put("unitIds", List.of(elsewhere.unit.id()));
        post(scene.office, "proposal-hearings", foreign)
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_unit"));
        post(elsewhere.office, "proposal-hearings", body()).statusCode(422);
        var id = planned();
        get(elsewhere.office, "proposal-hearings/" + id).statusCode(404);
        post(elsewhere.office, "proposal-hearings/" + id + "/record", Map.of("content", "x"))
                .statusCode(404);
        get(elsewhere.office, "plenary-sessions/" + scene.session + "/busiest-units")
                .statusCode(404);
        post(scene.dispatcher, "proposal-hearings/" + id + "/cancellation", Map.of("reason", "改期"))
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        get(scene.officer, "proposal-hearings/" + id).body("state", equalTo("cancelled"), "reason", equalTo("改期"));
    }

    /** Planned → held or cancelled, by office and dispatching office; nothing else. */
    @Test
    void every_action_by_everybody_in_every_state_leads_on_or_is_refused() {
        for (var state : HearingState.values()) {
            for (var action : HearingAction.values()) {
                for (var party : HearingParty.values()) {
                    var offices = party == HearingParty.office || party == HearingParty.dispatcher;
                    var expected = state != HearingState.planned
                            ? "409"
                            : !offices ? "403" : action == HearingAction.cancel ? "cancelled" : "held";
                    assertEquals(expected, found(state, action, party), () -> party + " " + action + " in " + state);
                }
            }
        }
        assertEquals(
                List.of("record", "cancellation"),
                HearingMoves.TABLE.allowed(HearingState.planned, null, Set.of(HearingParty.office), Instant.EPOCH));
        assertEquals(2, HearingMoves.TABLE.moves().size());
        assertEquals(3, Arrays.asList(HearingState.values()).size());
    }

    private static String found(HearingState state, HearingAction action, HearingParty party) {
        try {
            return HearingMoves.TABLE
                    .require(state, null, action, Set.of(party), Instant.EPOCH)
                    .to()
                    .name();
        } catch (Refusal refused) {
            return Integer.toString(refused.type().status());
        }
    }

    private UUID planned() {
        return UUID.fromString(post(scene.office, "proposal-hearings", body())
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Map<String, Object> body() {
        return Map.of(
                "sessionId",
                scene.session,
                "title",
                "提案办理进展情况汇报座谈会",
                "startsAt",
                Instant.now()
                        .plus(10, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "place",
                "政协会议室",
                "unitIds",
                List.of(scene.unit.id()));
    }
}
