package org.mashangjian.proposal.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.rating;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.Staff;
import org.mashangjian.web.Messages;
import org.mashangjian.words.WordsScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalNoticesTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Test
    void the_proposer_hears_that_units_have_it_and_that_they_are_asked_and_the_offices_that_they_are_dissatisfied() {
        var id = scene.asked("c");
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal.assigned"));
        get(scene.member, "notices").body("items.type", hasItem("proposal.feedback_asked"));
        get(scene.member, "notices").body("items.title", everyItem(matchesPattern(".*-15-\\d+-\\d{4}")));
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "dissatisfied"))
                .statusCode(200);
        Relaying.now();
        get(scene.office, "notices").body("items.type", hasItem("proposal.dissatisfied"));
        get(scene.dispatcher, "notices").body("items.type", hasItem("proposal.dissatisfied"));
        get(scene.leader, "notices").body("items.type", not(hasItem("proposal.dissatisfied")));
    }

    @Test
    void the_leader_who_oversees_a_key_proposal_hears_of_it_and_no_other() {
        var other = Staff.leader(scene.venue);
        post(
                        scene.office,
                        "proposals/" + scene.assigned() + "/key-proposal",
                        Map.of("leaderAccountId", scene.leader.accountId()))
                .statusCode(200);
        Relaying.now();
        get(scene.leader, "notices").body("items.type", hasItem("proposal.key_made"));
        get(other, "notices").body("items.type", not(hasItem("proposal.key_made")));
    }

    @Test
    void what_is_not_filed_yet_goes_by_its_proposer_and_not_by_what_a_resident_may_have_said() {
        var words = new WordsScene();
        words.submittedWithWords();
        Relaying.now();
        get(words.proposing.office, "notices")
                .body("items.type", hasItem("proposal.submitted"))
                .body("items.title", everyItem(not(containsString("飞线充电"))));
    }

    @Test
    void every_kind_has_its_words_in_both_languages() {
        for (var kind : ProposalNotices.kinds()) {
            var event = kind.substring("proposal.".length());
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertFalse(Messages.text("notices", language, kind, "步道").isBlank());
                assertFalse(
                        Messages.text("proposal", language, "event." + event).isBlank());
            }
        }
    }
}
