package org.mashangjian.proposal.assignment.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.web.Messages;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssignmentNoticesTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Test
    void the_unit_hears_what_it_has_to_do_and_the_offices_what_it_says() {
        var part = scene.part(scene.assigned(), scene.unit);
        Relaying.now();
        get(scene.officer, "notices")
                .body("items.type", hasItem("proposal_assignment.assigned"))
                .body("items.find { it.type == 'proposal_assignment.assigned' }.subjectId", equalTo(part.toString()))
                .body("items.find { it.type == 'proposal_assignment.assigned' }.text", containsString("-15-"))
                .body("items.text", everyItem(not(containsString("步道"))));
        get(scene.secondOfficer, "notices").body("items.type", not(hasItem("proposal_assignment.assigned")));
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责")).statusCode(200);
        Relaying.now();
        get(scene.dispatcher, "notices").body("items.type", hasItem("proposal_assignment.objected"));
        get(scene.officer, "notices").body("items.type", not(hasItem("proposal_assignment.objected")));
    }

    @Test
    void the_proposer_hears_of_contact_and_the_lead_unit_of_an_opinion() {
        var id = scene.assigned(Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.second.id())));
        scene.contacted(scene.part(id, scene.unit), scene.officer);
        var assisting = scene.part(id, scene.second);
        does(scene.secondOfficer, assisting, "signing", Map.of()).statusCode(200);
        does(scene.secondOfficer, assisting, "opinion", Map.of("content", "配合办理。"))
                .statusCode(200);
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal_assignment.contacted"));
        get(scene.officer, "notices").body("items.type", hasItem("proposal_assignment.opined"));
        get(scene.member, "notices").body("items.type", not(hasItem("proposal_assignment.opined")));
    }

    @Test
    void every_kind_has_its_words_in_both_languages() {
        for (var kind : AssignmentNotices.kinds()) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertFalse(Messages.text("notices", language, "proposal_assignment." + kind, "LZ-15-5-0001")
                        .isBlank());
                assertFalse(Messages.text("proposal", language, "event." + kind).isBlank());
            }
        }
    }
}
