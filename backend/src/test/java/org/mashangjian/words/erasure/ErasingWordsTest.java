package org.mashangjian.words.erasure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.words.WordsScene.WORD;
import static org.mashangjian.words.WordsScene.WORDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.erasure.BroughtBack;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.erasure.ReplayingErasures.Outcome;
import org.mashangjian.words.WordsScene;

/** What a resident takes back or has erased goes out of reports and proposals, and stays out after a restore. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasingWordsTest {
    private WordsScene words;

    @TempDir
    Path folder;

    @Inject
    ReplayingErasures replaying;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        words = new WordsScene();
    }

    private void erased() {
        words.filed.does("withdrawal", Map.of()).statusCode(200);
        words.filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
    }

    @Test
    void an_erased_request_takes_its_words_out_of_issued_reports_their_revisions_and_filed_proposals() {
        var report = words.editedWithWords();
        words.scene.does(words.scene.leader, report, "issue", Map.of()).statusCode(200);
        var proposal = words.submittedWithWords();
        words.proposing
                .does(words.proposing.office, proposal, "examination", Map.of())
                .statusCode(200);
        words.proposing
                .does(words.proposing.office, proposal, "filing", Map.of())
                .statusCode(200);
        erased();
        get(words.scene.office, "opinion-reports/" + report)
                .body("situation", not(containsString(WORD)), "state", equalTo("issued"))
                .body("timeline.kind", hasItem("content_erased"));
        get(words.scene.office, "opinion-reports/" + report + "/revisions")
                .body("items.situation", not(hasItem(containsString(WORD))));
        get(words.scene.office, "opinion-reports?q=" + WORD).body("items", empty());
        get(words.scene.member, "proposals/" + proposal)
                .body("situation", not(containsString(WORD)), "state", equalTo("filed"));
        get(words.proposing.office, "proposals?q=" + WORD).body("items", empty());
        words.reads().body("items", empty());
        var left = sql.one(
                "SELECT count(*) FROM history_entry WHERE subject_id = ? AND note LIKE ?",
                row -> row.integer(1),
                report,
                "%" + WORD + "%");
        assertEquals(0, left.orElseThrow());
    }

    @Test
    void a_report_that_lost_them_loses_them_again_after_a_restore() throws IOException {
        var id = words.editedWithWords();
        var dump = BroughtBack.remember("opinion_report", id);
        words.says("opinion_report", id, false).statusCode(200);
        lostAgain(id, dump, "opinion-reports/" + id);
    }

    @Test
    void so_does_a_proposal() throws IOException {
        var id = words.submittedWithWords();
        var dump = BroughtBack.remember("proposal", id);
        words.says("proposal", id, false).statusCode(200);
        lostAgain(id, dump, "proposals/" + id);
    }

    private void lostAgain(UUID id, BroughtBack dump, String path) throws IOException {
        dump.restore();
        BroughtBack.forgetErasures(id);
        var reader = path.startsWith("proposals") ? words.scene.member : words.scene.office;
        get(reader, path).body("situation", containsString(WORDS));
        var ledger = List.of(BroughtBack.ledgerOf(id, folder));
        assertEquals(new Outcome(1, 1, 1), replaying.replay(ledger));
        get(reader, path).body("situation", not(containsString(WORD)));
        assertEquals(new Outcome(1, 0, 0), replaying.replay(ledger));
    }

    @Test
    void a_request_that_is_erased_again_takes_them_out_again_whichever_line_comes_first() throws IOException {
        var id = words.editedWithWords();
        var dump = BroughtBack.remember("opinion_report", id);
        erased();
        dump.restore();
        sql.run("UPDATE request SET content = ? WHERE id = ?", WORDS, words.filed.id());
        BroughtBack.forgetErasures(id);
        BroughtBack.forgetErasures(words.filed.id());
        var ledger = List.of(BroughtBack.ledgerOf(words.filed.id(), folder));
        assertEquals(new Outcome(1, 1, 1), replaying.replay(ledger));
        get(words.scene.office, "opinion-reports/" + id).body("situation", not(containsString(WORD)));
    }
}
