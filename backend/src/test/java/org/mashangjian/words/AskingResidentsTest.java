package org.mashangjian.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.Relaying;
import org.mashangjian.phone.PhoneFixture;

/** Who left a phone is told that somebody would like to use their words, once for each draft. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class AskingResidentsTest {
    @Inject
    Sql sql;

    @Test
    void of_each_draft_once() {
        var words = new WordsScene(Map.of("phone", PhoneFixture.fresh().number()));
        var report = words.report();
        var proposal = words.proposal();
        Relaying.now();
        words.scene
                .does(words.scene.clerk, report, "resident-consent", Map.of("consent", "asked"))
                .statusCode(200);
        Relaying.now();
        assertEquals(1, letters(report));
        assertEquals(1, letters(proposal));
    }

    @Test
    void who_left_nothing_or_has_answered_is_not_told() {
        var silent = new WordsScene();
        var report = silent.report();
        var answered = new WordsScene(Map.of("phone", PhoneFixture.fresh().number()));
        var other = answered.report();
        answered.says("opinion_report", other, false).statusCode(200);
        Relaying.now();
        assertEquals(0, letters(report));
        assertEquals(0, letters(other));
    }

    @Test
    void of_each_yes_that_others_enter_in_their_name() {
        var words = new WordsScene(Map.of("phone", PhoneFixture.fresh().number()));
        var report = words.report();
        var proposal = words.proposal();
        Relaying.now();
        words.scene
                .does(words.scene.clerk, report, "resident-consent", Map.of("consent", "given", "how", "电话"))
                .statusCode(200);
        words.proposing
                .does(words.scene.member, proposal, "words-consent", Map.of("agreed", true, "how", "电话"))
                .statusCode(200);
        Relaying.now();
        assertEquals(2, letters(report));
        assertEquals(2, letters(proposal));
    }

    @Test
    void that_a_yes_goes_over_to_what_is_made_of_it() {
        var words = new WordsScene(Map.of("phone", PhoneFixture.fresh().number()));
        var report = words.editedWithWords();
        var origin = Map.of("kind", "opinion_report", "id", report);
        var body = Map.of(
                "sessionId", words.proposing.session, "origin", origin, "memberId", words.scene.member.memberId());
        var proposal = id(post(words.proposing.office, "proposals", body).statusCode(201));
        Relaying.now();
        assertEquals(0, letters(report));
        assertEquals(1, letters(proposal));
    }

    private int letters(UUID about) {
        return sql.one("SELECT count(*) FROM delivery WHERE key LIKE ?", row -> row.integer(1), "words/" + about + "/%")
                .orElseThrow();
    }
}
