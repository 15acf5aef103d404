package org.mashangjian.proposal.examination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.proposal.state.ResultClass;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SimilarRepliesTest {
    @Inject
    SimilarReplies replies;

    @Test
    void an_examiner_reads_what_was_replied_to_proposals_like_it_last() {
        var scene = new ProposalScene();
        var handled = new AssignmentScene(scene.venue, scene.member, scene.unit, scene.officer);
        var before = scene.filed();
        handled.assign(before, Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(handled.second.id())))
                .statusCode(200);
        var assisting = handled.part(before, handled.second);
        does(handled.secondOfficer, assisting, "signing", Map.of()).statusCode(200);
        does(handled.secondOfficer, assisting, "opinion", Map.of("content", "只给主办单位看的意见。"))
                .statusCode(200);
        handled.replyBy(before, scene.unit, scene.officer, "b");
        get(scene.office, "proposals/" + scene.preliminary() + "/similar")
                .statusCode(200)
                .body("items.id", contains(before.toString()))
                .body("replies.proposalId", contains(before.toString()))
                .body("replies.unit", contains(scene.unit.name()), "replies.resultClass", contains("b"));
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal.assigned"));
    }

    @Test
    void what_nobody_has_replied_to_has_none() {
        var scene = new AssignmentScene();
        var id = scene.replied("a");
        assertEquals(
                List.of(ResultClass.a),
                replies.to(List.of(scene.assigned(), id)).stream()
                        .map(SimilarProposals.Reply::resultClass)
                        .toList());
        assertEquals(List.of(), replies.to(List.of()));
    }
}
