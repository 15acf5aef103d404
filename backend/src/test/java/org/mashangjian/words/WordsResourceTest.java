package org.mashangjian.words;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;
import static org.mashangjian.words.WordsScene.STRUCK;
import static org.mashangjian.words.WordsScene.WORD;
import static org.mashangjian.words.WordsScene.WORDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;

/** The resident is asked on the receipt, says yes or no there, and takes it back there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WordsResourceTest {
    private WordsScene words;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        words = new WordsScene();
    }

    @Test
    void who_holds_the_receipt_reads_which_words_are_asked_for_and_for_what() {
        words.reads().statusCode(200).body("items", empty());
        var id = words.report();
        words.reads()
                .body("items", hasSize(1), "items[0].kind", equalTo("opinion_report"))
                .body("items[0].id", equalTo(id.toString()), "items[0].content", equalTo(WORDS))
                .body("items[0].title", equalTo("飞线充电"), "items[0].consent", equalTo("not_asked"))
                .body("items[0].mayAgree", equalTo(true), "items[0].mayRefuse", equalTo(true))
                .body("items[0].yes", equalTo("puts_in"));
    }

    @Test
    void a_yes_fills_the_words_in_and_its_author_hears_of_it() {
        var id = words.report();
        words.says("opinion_report", id, true)
                .statusCode(200)
                .body("items[0].consent", equalTo("given"), "items[0].mayAgree", equalTo(false))
                .body("items[0].yes", nullValue());
        get(words.scene.clerk, "opinion-reports/" + id)
                .body("situation", equalTo(WORDS), "title", equalTo("整治飞线充电"))
                .body("origin.consent", equalTo("given"), "origin.consentHow", containsString("查询码"))
                .body("timeline.kind", hasItem("words_given"));
        words.says("opinion_report", id, true).statusCode(200);
        Relaying.now();
        get(words.scene.clerk, "notices").body("items.type", hasItem("opinion_report.words_given"));
    }

    @Test
    void after_a_no_the_words_stay_out_until_the_resident_says_yes() {
        var id = words.report();
        words.says("opinion_report", id, false).body("items[0].consent", equalTo("refused"));
        get(words.scene.clerk, "opinion-reports/" + id).body("situation", not(containsString("飞线")));
        words.says("opinion_report", id, true).body("items[0].consent", equalTo("given"));
        get(words.scene.clerk, "opinion-reports/" + id).body("situation", equalTo(WORDS));
    }

    @Test
    void taken_back_before_the_issue_they_go_out_of_the_text_its_revisions_and_the_search() {
        var id = words.editedWithWords();
        get(words.scene.office, "opinion-reports?q=" + WORD).body("items.id", contains(id.toString()));
        words.says("opinion_report", id, false).statusCode(200).body("items[0].consent", equalTo("refused"));
        get(words.scene.office, "opinion-reports/" + id)
                .body("situation", equalTo("有群众说：" + STRUCK + "情况属实。"), "state", equalTo("edited"))
                .body("timeline.kind", hasItems("words_refused", "content_erased"));
        get(words.scene.office, "opinion-reports/" + id + "/revisions")
                .body("items.situation", not(hasItem(containsString(WORD))), "items", hasSize(2));
        get(words.scene.office, "opinion-reports?q=" + WORD).body("items", empty());
    }

    @Test
    void taken_back_after_the_issue_the_paper_stays_and_is_never_public() {
        var id = words.editedWithWords();
        words.scene.does(words.scene.leader, id, "issue", Map.of()).statusCode(200);
        words.says("opinion_report", id, false).statusCode(200);
        get(words.scene.office, "opinion-reports/" + id)
                .body("situation", containsString(WORDS), "origin.consent", equalTo("refused"));
        words.scene
                .does(words.scene.office, id, "publication", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }

    @Test
    void a_yes_fills_a_proposal_and_taken_back_before_filing_it_loses_them() {
        var id = words.submittedWithWords();
        get(words.scene.member, "proposals/" + id).body("situation", equalTo(WORDS));
        get(words.proposing.office, "proposals?q=" + WORD).body("items.id", contains(id.toString()));
        words.says("proposal", id, false).body("items[0].consent", equalTo("refused"));
        get(words.scene.member, "proposals/" + id)
                .body("situation", equalTo(STRUCK), "wordsConsent", equalTo("refused"))
                .body("timeline.kind", hasItems("words_given", "words_refused", "content_erased"));
        get(words.proposing.office, "proposals?q=" + WORD).body("items", empty());
    }

    @Test
    void taken_back_after_filing_a_proposal_keeps_them_and_is_never_public() {
        var id = words.submittedWithWords();
        var scene = words.proposing;
        scene.does(scene.office, id, "examination", Map.of()).statusCode(200);
        scene.does(scene.office, id, "filing", Map.of()).statusCode(200);
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", true))
                .statusCode(200);
        words.says("proposal", id, false).statusCode(200);
        get(scene.member, "proposals/" + id).body("situation", equalTo(WORDS));
        scene.does(scene.office, id, "publication", Map.of("published", true))
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }

    @Test
    void a_no_reaches_what_was_made_of_it_with_the_same_consent() {
        var report = words.editedWithWords();
        var text = words.proposing.text(Map.of("subject", "关于整治飞线充电的提案"));
        text.remove("situation");
        var origin = Map.of("kind", "opinion_report", "id", report);
        var body = Map.of(
                "sessionId",
                words.proposing.session,
                "origin",
                origin,
                "memberId",
                words.scene.member.memberId(),
                "text",
                text);
        var proposal = id(post(words.proposing.office, "proposals", body).statusCode(201));
        words.reads().body("items.consent", contains("given", "given"));
        words.says("opinion_report", report, false).body("items.consent", contains("refused", "refused"));
        get(words.scene.member, "proposals/" + proposal).body("situation", not(containsString(WORD)));
    }

    @Test
    void it_says_when_a_yes_would_put_nothing_in() {
        var report = words.report();
        words.scene.does(words.scene.clerk, report, "submission", Map.of()).statusCode(200);
        words.reads().body("items[0].yes", equalTo("nothing"), "items[0].mayAgree", equalTo(false));
        var proposal = words.proposal();
        var at = "items.find { it.kind == 'proposal' }.yes";
        words.reads().body(at, equalTo("puts_in"));
        sql.run("UPDATE proposal SET situation = '街道里充电没有地方。' WHERE id = ?", proposal);
        words.reads().body(at, equalTo("allows"));
    }

    @Test
    void nobody_else_answers_and_nothing_else_is_answered_for() {
        var id = words.report();
        var other = RequestFixture.at(words.scene.venue).submit();
        other.does("words-consent", Map.of("kind", "opinion_report", "id", id, "agreed", true))
                .statusCode(404);
        words.says("proposal", id, true).statusCode(404);
        words.says("opinion_report", words.scene.drafted(), true).statusCode(404);
        get(words.scene.clerk, "requests/" + words.filed.id() + "/words").statusCode(403);
    }
}
