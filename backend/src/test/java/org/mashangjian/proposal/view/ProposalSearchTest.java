package org.mashangjian.proposal.view;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.proposal.ProposalScene.get;
import static org.mashangjian.proposal.ProposalScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.Staff;

/** Who finds which proposals by words; that it stays quick among many is measured by {@code bench/session-rush.mjs}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalSearchTest {
    private static final Map<String, String> TREES = Map.of("subject", "关于保护古梨园的提案");
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void two_characters_a_name_and_pinyin_initials_find_it() {
        var id = scene.submitted(TREES);
        scene.submitted();
        for (var words : List.of("梨园", "古梨园 保护", "gly", "BHGLY")) {
            found(scene.office, words).body("items.id", contains(id.toString()));
        }
        found(scene.office, scene.member.name() + " 古梨园").body("items.id", contains(id.toString()));
        found(scene.office, "没有的词").body("items", empty());
    }

    @Test
    void each_finds_what_is_theirs_to_read_and_no_other() {
        var draft = scene.draft(TREES);
        found(scene.office, "古梨园").body("items", empty());
        scene.does(scene.member, draft, "submission", Map.of()).statusCode(200);
        for (var who : List.of(scene.office, scene.leader, scene.member)) {
            found(who, "古梨园").body("items.id", contains(draft.toString()));
        }
        for (var who : List.of(scene.cosigner, scene.dispatcher, scene.officer, new ProposalScene().office)) {
            found(who, "古梨园").body("items", empty());
        }
        scene.does(scene.office, draft, "examination", Map.of()).statusCode(200);
        scene.does(scene.office, draft, "filing", Map.of()).statusCode(200);
        for (var who : List.of(scene.cosigner, scene.dispatcher)) {
            found(who, "古梨园").body("items.id", contains(draft.toString()));
        }
        found(scene.officer, "古梨园").body("items", empty());
        post(scene.dispatcher, "proposals/" + draft + "/assignment", Map.of("leadUnitId", scene.unit.id()))
                .statusCode(200);
        found(scene.officer, "古梨园").body("items.id", contains(draft.toString()));
    }

    @Test
    void a_cosigner_finds_what_is_not_filed_yet_among_their_own() {
        var id = scene.invited();
        scene.does(scene.cosigner, id, "cosignature", Map.of()).statusCode(200);
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        found(scene.cosigner, "加装电梯&mine=true").body("items.id", contains(id.toString()));
        found(scene.office, "加装电梯&mine=true").body("items", empty());
    }

    @Test
    void it_is_narrowed_like_the_list_itself() {
        var one = scene.submitted();
        var other = scene.session(
                Instant.now().minus(1, ChronoUnit.DAYS), Instant.now().plus(1, ChronoUnit.DAYS));
        var second = scene.preliminary();
        found(scene.office, "加装电梯&state=preliminary").body("items.id", contains(second.toString()));
        found(scene.office, "加装电梯&category=law_and_united_front").body("items", empty());
        found(scene.office, "加装电梯&kind=joint").body("items", empty());
        found(scene.office, "加装电梯&plenarySession=" + other).body("items", empty());
        found(scene.office, "加装电梯&plenarySession=" + scene.session)
                .body("items.id", contains(second.toString(), one.toString()));
    }

    @Test
    void it_goes_on_page_by_page_from_the_last_that_was_submitted() {
        var first = scene.submitted();
        var second = scene.submitted();
        var third = scene.submitted();
        var next = page("加装电梯&limit=2", List.of(third, second)).<String>path("next");
        get(scene.office, "proposals?q=加装电梯&limit=2&cursor=" + next)
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
        get(scene.office, "proposals?q=加装电梯&limit=2&plenarySession=" + scene.session + "&cursor=" + next)
                .body("items.id", equalTo(List.of(first.toString())));
    }

    private ExtractableResponse<?> page(String query, List<UUID> ids) {
        return found(scene.office, query)
                .body("items.id", equalTo(ids.stream().map(UUID::toString).toList()))
                .extract();
    }

    /** Of the scene's committee alone, as its people are of no other. */
    private static ValidatableResponse found(Staff who, String query) {
        return get(who, "proposals?q=" + query).statusCode(200);
    }
}
