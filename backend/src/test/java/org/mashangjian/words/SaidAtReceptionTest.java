package org.mashangjian.words;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;
import static org.mashangjian.words.WordsScene.WORDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.origin.SaidByResident;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;

/** What was written in a request and what was said about it at a reception are one resident's words, whichever a draft came of. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SaidAtReceptionTest {
    private static final String SPOKEN = "我腿脚不好，上个月在楼道里被电线绊倒过一回，孩子们又都在外地回不来。";

    @Inject
    SaidByResident said;

    private final ReceptionFixture here = ReceptionFixture.make();
    private RequestFixture.Filed filed;
    private UUID record;

    @BeforeEach
    void speak() {
        filed = RequestFixture.at(here.venue).with("content", WORDS).submit();
        here.clerk.does("acceptance", filed.id()).statusCode(200);
        var day = here.published(5);
        var visitor = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        visitor.put("dayId", day);
        var came = Booked.of(RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Mashang-Receipt", filed.receipt())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(visitor)
                .post("/api/v1/requests/" + filed.id() + "/appointments")
                .then());
        here.comes(day);
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        came.doneBy(here.clerk, "check-in", Map.of()).statusCode(200);
        record = id(
                came.doneBy(here.clerk, "reception", Map.of("content", SPOKEN)).statusCode(201));
    }

    @Test
    void what_was_written_does_not_stand_in_a_report_of_what_was_said() {
        refused("reception_record", record, WORDS);
    }

    @Test
    void nor_what_was_said_in_a_report_of_what_was_written() {
        refused("request", filed.id(), SPOKEN);
    }

    @Test
    void on_the_receipt_of_the_request_stands_what_is_asked_for_of_what_was_said() {
        var body = new HashMap<String, Object>(Map.of("confidentialityConfirmed", true));
        body.putAll(Map.of("title", "整治充电乱象", "recommendations", "由街道牵头建充电棚。"));
        body.put("origin", Map.of("kind", "reception_record", "id", record));
        var report = id(post(here.clerk, "opinion-reports", body).statusCode(201));
        RestAssured.given()
                .header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/words")
                .then()
                .statusCode(200)
                .body("items.id", contains(report.toString()), "items[0].consent", equalTo("not_asked"));
        assertEquals(List.of(filed.id()), said.requests("opinion_report", report));
    }

    private void refused(String kind, UUID from, String situation) {
        var body = new HashMap<String, Object>(Map.of("confidentialityConfirmed", true));
        body.putAll(Map.of("title", "整治充电乱象", "situation", situation, "recommendations", "由街道牵头建充电棚。"));
        body.put("origin", Map.of("kind", kind, "id", from));
        var report = id(post(here.clerk, "opinion-reports", body).statusCode(201));
        post(here.clerk, "opinion-reports/" + report + "/submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }
}
