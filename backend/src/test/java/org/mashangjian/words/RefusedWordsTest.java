package org.mashangjian.words;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;
import static org.mashangjian.words.WordsScene.STRUCK;
import static org.mashangjian.words.WordsScene.WORDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.RequestFixture;

/** A resident's own no holds, whoever enters what, and wherever their words have got to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RefusedWordsTest {
    private WordsScene words;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        words = new WordsScene();
    }

    @Test
    void nobody_enters_a_yes_over_it_in_a_report() {
        var id = words.report();
        words.says("opinion_report", id, false).statusCode(200);
        get(words.scene.clerk, "opinion-reports/" + id).body("allowedActions", not(hasItem("resident-consent")));
        words.scene
                .does(words.scene.clerk, id, "resident-consent", Map.of("consent", "given", "how", "电话"))
                .statusCode(409)
                .body("detail", containsString("只有本人能改"));
        get(words.scene.clerk, "opinion-reports/" + id)
                .body("situation", not(containsString(WORDS)), "origin.consent", equalTo("refused"))
                .body("origin.consentHow", containsString("查询码"));
        words.says("opinion_report", id, true).statusCode(200);
        get(words.scene.clerk, "opinion-reports/" + id).body("situation", equalTo(WORDS));
    }

    @Test
    void nor_in_a_proposal_not_even_once_it_was_said_to_be_in_own_words() {
        var id = words.proposal();
        words.says("proposal", id, false).statusCode(200);
        var yes = Map.of("agreed", true, "how", "电话");
        words.proposing.does(words.scene.member, id, "words-consent", yes).statusCode(409);
        var version = get(words.scene.member, "proposals/" + id).extract().<Integer>path("version");
        writes(id, version, "街道里充电没有地方。");
        words.proposing.does(words.scene.member, id, "words-consent", yes).statusCode(409);
    }

    @Test
    void what_staff_entered_staff_enter_anew() {
        var id = words.report();
        words.scene
                .does(words.scene.clerk, id, "resident-consent", Map.of("consent", "refused"))
                .statusCode(200);
        words.scene
                .does(words.scene.clerk, id, "resident-consent", Map.of("consent", "given", "how", "电话"))
                .statusCode(200)
                .body("situation", equalTo(WORDS));
    }

    @Test
    void words_written_into_a_draft_before_the_answer_go_out_with_it() {
        var id = words.proposal();
        writes(id, 0, WORDS);
        sql.run("UPDATE proposal SET words_consent = 'not_asked' WHERE id = ?", id);
        words.says("proposal", id, false).statusCode(200);
        get(words.scene.member, "proposals/" + id).body("situation", equalTo(STRUCK));
    }

    @Test
    void a_title_of_theirs_is_their_words_too() {
        var title = "三楼天天飞线充电没有人来管";
        var filed = RequestFixture.at(words.scene.venue).with("title", title).submit();
        words.scene.clerk.does("acceptance", filed.id()).statusCode(200);
        var draft = new HashMap<String, Object>(Map.of("confidentialityConfirmed", true, "title", title));
        draft.put("origin", Map.of("kind", "request", "id", filed.id()));
        draft.put("recommendations", "由街道牵头建充电棚。");
        var id = id(post(words.scene.clerk, "opinion-reports", draft).statusCode(201));
        words.scene
                .does(words.scene.clerk, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }

    @Test
    void what_went_on_from_a_proposal_as_a_report_is_not_public_after_it() {
        var proposing = words.proposing;
        var proposal = words.submittedWithWords();
        proposing.does(proposing.office, proposal, "examination", Map.of()).statusCode(200);
        proposing
                .does(proposing.office, proposal, "filing-rejection", ProposalScene.rejection())
                .statusCode(200);
        var id = UUID.fromString(proposing
                .does(words.scene.member, proposal, "opinion-report", Map.of())
                .statusCode(200)
                .extract()
                .path("lineage.find { it.kind == 'opinion_report' }.id"));
        sql.run("UPDATE opinion_report SET author_agrees = true WHERE id = ?", id);
        var scene = words.scene;
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        var revision = new HashMap<>(ReportScene.revision());
        revision.put("situation", WORDS);
        scene.does(scene.office, id, "revisions", revision).statusCode(200);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
        words.says("opinion_report", id, false).statusCode(200);
        scene.does(scene.office, id, "publication", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }

    @Test
    void a_yes_is_one_to_the_words_that_were_shown_and_no_others() {
        var more = "前天夜里消防车都来了，全楼的人穿着睡衣站在院子里等到天亮。";
        words.filed.does("messages", Map.of("content", more)).statusCode(201);
        var id = words.proposal();
        words.reads().body("items[0].content", equalTo(WORDS), "items[0].title", nullValue());
        words.says("proposal", id, true).statusCode(200);
        sql.run("UPDATE proposal SET situation = situation || ? WHERE id = ?", more, id);
        words.proposing
                .does(words.scene.member, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
        sql.run("UPDATE proposal SET situation = ? WHERE id = ?", WORDS + "情况属实。", id);
        words.proposing.does(words.scene.member, id, "submission", Map.of()).statusCode(200);
    }

    private void writes(UUID id, int version, String situation) {
        words.scene
                .member
                .calls()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "sessionId",
                        words.proposing.session,
                        "ownWords",
                        true,
                        "text",
                        words.proposing.text(Map.of("situation", situation))))
                .put("/api/v1/proposals/" + id)
                .then()
                .statusCode(200);
    }
}
