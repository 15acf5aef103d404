package org.mashangjian.proposal.examination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.ProposalScene.get;
import static org.mashangjian.proposal.ProposalScene.rejection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;

/** What becomes of merged proposals, and two examiners at once: one wins, the other hears where it stands and what can be done. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergedProposalTest {
    private ProposalScene scene;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void what_was_merged_into_a_withdrawn_one_is_examined_by_itself_again_and_its_people_are_told() {
        var common = scene.preliminary();
        var first = merged(common);
        var second = merged(common);
        scene.does(scene.member, common, "withdrawal", Map.of("note", "不提了")).statusCode(200);
        for (var id : List.of(first, second)) {
            get(scene.office, "proposals/" + id)
                    .body("state", equalTo("preliminary"), "examination.mergedInto", nullValue())
                    .body("examination.reason", nullValue(), "timeline.kind", hasItem("merger_undone"))
                    .body("allowedActions", hasItem("filing"));
        }
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal.merger_undone"));
        get(scene.office2, "notices").body("items.type", hasItem("proposal.merger_undone"));
        scene.does(scene.office, first, "filing", Map.of()).statusCode(200).body("state", equalTo("filed"));
        scene.does(scene.office, second, "merger", into(first)).statusCode(200).body("state", equalTo("merged"));
        get(scene.office, "proposals/" + common).body("merged", equalTo(List.of()));
    }

    @Test
    void what_was_merged_into_one_that_is_not_filed_is_decided_by_itself() {
        var common = scene.preliminary();
        var id = merged(common);
        scene.does(scene.office, common, "filing-rejection", rejection()).statusCode(200);
        get(scene.member, "proposals/" + id).body("state", equalTo("preliminary"));
    }

    @Test
    void a_returned_one_keeps_what_was_merged_into_it() {
        var common = scene.preliminary();
        var id = merged(common);
        scene.does(scene.office, common, "return", Map.of("reason", "请补充数据")).statusCode(200);
        get(scene.member, "proposals/" + id).body("state", equalTo("merged"));
    }

    @Test
    void a_merger_and_the_withdrawal_of_the_common_one_at_once_strand_nothing() throws Exception {
        for (var round = 0; round < 5; round++) {
            var common = scene.preliminary();
            var id = scene.preliminary();
            AtOnce.all(List.of(
                    status(() -> scene.does(scene.office, id, "merger", into(common))),
                    status(() -> scene.does(scene.member, common, "withdrawal", Map.of()))));
            assertEquals("withdrawn", state(common));
            assertEquals("preliminary", state(id), "whichever came first");
        }
    }

    @Test
    void of_two_examiners_who_file_at_once_one_wins() throws Exception {
        var id = scene.preliminary();
        one(id, scene.office, "filing", Map.of(), scene.office2, "filing", Map.of());
        assertEquals(1L, told(id, "filed"));
    }

    @Test
    void of_two_examiners_who_decide_differently_one_wins() throws Exception {
        one(scene.preliminary(), scene.office, "filing", Map.of(), scene.office2, "filing-rejection", rejection());
        one(
                scene.preliminary(),
                scene.office,
                "return",
                Map.of("reason", "请补充"),
                scene.office2,
                "merger",
                into(scene.filed()));
    }

    @Test
    void of_two_examiners_who_merge_it_into_two_others_one_wins() throws Exception {
        var id = scene.preliminary();
        one(id, scene.office, "merger", into(scene.filed()), scene.office2, "merger", into(scene.filed()));
        assertEquals(1L, told(id, "merged"));
    }

    @Test
    void two_that_are_merged_into_each_other_at_once_do_not_wait_for_each_other() throws Exception {
        var one = scene.preliminary();
        var other = scene.preliminary();
        var answers = AtOnce.all(List.of(
                status(() -> scene.does(scene.office, one, "merger", into(other))),
                status(() -> scene.does(scene.office2, other, "merger", into(one)))));
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
    }

    private void one(
            UUID id, Staff who, String verb, Map<String, ?> body, Staff other, String verb2, Map<String, ?> body2)
            throws Exception {
        var answers = AtOnce.all(List.<Callable<ValidatableResponse>>of(
                () -> scene.does(who, id, verb, body), () -> scene.does(other, id, verb2, body2)));
        var byStatus =
                answers.stream().collect(Collectors.toMap(it -> it.extract().statusCode(), it -> it));
        assertEquals(Set.of(200, 409), byStatus.keySet());
        byStatus.get(409).body("state", equalTo(state(id)), "allowedActions", notNullValue());
    }

    private static Callable<Integer> status(Callable<ValidatableResponse> call) {
        return () -> call.call().extract().statusCode();
    }

    private UUID merged(UUID common) {
        var id = scene.preliminary();
        scene.does(scene.office, id, "merger", into(common))
                .statusCode(200)
                .body("lineage.id", contains(common.toString()));
        return id;
    }

    private static Map<String, ?> into(UUID other) {
        return Map.of("proposalId", other, "reason", "同一件事");
    }

    private String state(UUID id) {
        return sql.one("SELECT state FROM proposal WHERE id = ?", row -> row.string(1), id)
                .orElseThrow();
    }

    private long told(UUID id, String kind) {
        return sql.one(
                        "SELECT count(*) FROM history_entry WHERE subject_id = ? AND kind = ?",
                        row -> row.number(1),
                        id,
                        kind)
                .orElseThrow();
    }
}
