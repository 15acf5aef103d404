package org.mashangjian.words.erasure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;
import static org.mashangjian.words.WordsScene.WORD;
import static org.mashangjian.words.WordsScene.WORDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.erasure.BroughtBack;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.erasure.ReplayingErasures.Outcome;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;

/** What was said at a reception and is erased there goes out of what was drafted from its record, with or without a request. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasingSaidAtReceptionTest {
    private final ReceptionFixture here = ReceptionFixture.make();
    private Booked came;
    private UUID record;
    private UUID report;

    @TempDir
    Path folder;

    @Inject
    ReplayingErasures replaying;

    @BeforeEach
    void draft() {
        var day = here.open(5);
        came = Booked.of(ReceptionFixture.post(
                here.clerk,
                day + "/walk-ins",
                ReceptionFixture.visitor(PhoneFixture.fresh().number())));
        record = id(came.doneBy(here.clerk, "reception", Map.of("content", WORDS, "reply", "会去看。"))
                .statusCode(201));
        var origin = Map.of("kind", "reception_record", "id", record, "consent", "given", "consentHow", "当面");
        var body = new HashMap<String, Object>(Map.of("confidentialityConfirmed", true, "origin", origin));
        body.putAll(Map.of("title", "整治充电乱象", "recommendations", "由街道牵头建充电棚。", "authorAgrees", true));
        body.put("visibility", "public");
        report = id(post(here.clerk, "opinion-reports", body).statusCode(201));
        get(here.clerk, "opinion-reports/" + report).body("situation", containsString(WORD));
    }

    private void erases() {
        came.does("erasure", Map.of("scope", "everything")).statusCode(200);
    }

    private void lost() {
        get(here.clerk, "opinion-reports/" + report).body("situation", not(containsString(WORD)));
    }

    @Test
    void what_was_drafted_from_the_record_loses_it() {
        erases();
        lost();
    }

    @Test
    void so_does_what_was_drafted_from_one_that_a_request_came_of() {
        here.clerk
                .calls()
                .body(Map.of("visibility", "private", "aboutStaff", false, "wantsReply", false))
                .post("/api/v1/reception-records/" + record + "/request")
                .then()
                .statusCode(201);
        erases();
        lost();
    }

    @Test
    void erasing_who_came_leaves_it() {
        came.does("erasure", Map.of("scope", "contact")).statusCode(200);
        get(here.clerk, "opinion-reports/" + report).body("situation", containsString(WORD));
    }

    @Test
    void what_a_restore_brings_back_is_lost_again() throws IOException {
        var dump = List.of(
                BroughtBack.remember("reception_record", record), BroughtBack.remember("opinion_report", report));
        erases();
        dump.forEach(BroughtBack::restore);
        BroughtBack.forgetErasures(came.id());
        BroughtBack.forgetErasures(report);
        get(here.clerk, "opinion-reports/" + report).body("situation", containsString(WORD));
        var ledger = List.of(BroughtBack.ledgerOf(came.id(), folder));
        assertEquals(new Outcome(2, 2, 1), replaying.replay(ledger));
        lost();
    }
}
