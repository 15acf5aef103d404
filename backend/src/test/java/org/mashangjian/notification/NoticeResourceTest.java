package org.mashangjian.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.SignedIn;
import org.mashangjian.database.Ids;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.OutboxEvent;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticeResourceTest {
    private static final String NOTICES = "/api/v1/notices";
    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

    private final RequestOnDesk desk = new RequestOnDesk(false);
    private final String chief = SignedIn.as(desk.chief);
    private final String clerk = SignedIn.as(desk.clerk);

    @Inject
    Notices notices;

    @BeforeEach
    void two_notices_for_the_chief() {
        tell("request.overdue", MORNING.plusSeconds(60));
        tell("request.submitted", MORNING);
    }

    @Test
    void own_notices_come_newest_first_with_what_to_do() {
        as(chief)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.type", contains("request.overdue", "request.submitted"))
                .body("items[0].id", startsWith("01a1f678-94e0-7"))
                .body("items[0].requestId", equalTo(desk.id.toString()))
                .body("items[0].requestNumber", equalTo("T-" + desk.id))
                .body("items[0].title", equalTo("楼道灯坏了"))
                .body("items[0].at", equalTo("2026-11-20T01:01:00Z"))
                .body("items[0].readAt", nullValue())
                .body("items[0].text", equalTo("诉求 T-" + desk.id + " 已超过办理期限，请督促。"))
                .body("next", nullValue());
        as(chief).header("Accept-Language", "en").get(NOTICES).then().body("items[1].text", startsWith("Urgent: "));
    }

    @Test
    void pages_follow_one_another() {
        var next = as(chief).get(NOTICES + "?limit=1").then().extract().<String>path("next");
        as(chief)
                .get(NOTICES + "?limit=1&cursor=" + next)
                .then()
                .body("items.type", contains("request.submitted"))
                .body("next", nullValue());
    }

    @Test
    void a_notice_is_read_once() {
        var id = first();
        var readAt = read(chief, id)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("readAt", notNullValue())
                .extract()
                .<String>path("readAt");
        read(chief, id).statusCode(200).body("readAt", equalTo(readAt));
        as(chief).get(NOTICES + "?unread=true").then().body("items.type", contains("request.submitted"));
        as(chief).get(NOTICES + "?unread=false").then().body("items", hasSize(2));
    }

    @Test
    void anothers_notice_is_not_found() {
        var id = first();
        read(clerk, id).statusCode(404);
        read(clerk, Ids.next().toString()).statusCode(404);
        as(clerk).get(NOTICES).then().statusCode(200).body("items", hasSize(0));
        as(chief).get(NOTICES).then().body("items[0].readAt", nullValue());
        given().get(NOTICES).then().statusCode(401);
    }

    @Test
    void who_left_the_venue_reads_nothing_about_its_requests_any_more() {
        var id = first();
        RequestOnDesk.sql().run("DELETE FROM account_grant WHERE account_id = ?", desk.chief);
        RequestOnDesk.sql()
                .run(
                        "INSERT INTO account_grant (id, account_id, role, committee_id) VALUES (?, ?, 'leader', ?)",
                        Ids.next(),
                        desk.chief,
                        desk.venue.committeeId());
        as(chief).get(NOTICES).then().statusCode(200).body("items", hasSize(0));
        read(chief, id).statusCode(404);
    }

    @Test
    void unknown_and_broken_parameters_are_refused() {
        as(chief).get(NOTICES + "?type=x").then().statusCode(400);
        as(chief).get(NOTICES + "?unread=yes").then().statusCode(400);
        as(chief).get(NOTICES + "?cursor=x").then().statusCode(400);
        as(chief)
                .contentType(ContentType.JSON)
                .body("{\"at\":1}")
                .post(NOTICES + "/" + first() + "/reading")
                .then()
                .statusCode(400);
    }

    private void tell(String type, Instant at) {
        var event = new OutboxEvent(Ids.next(), at, type, desk.venue.committeeId(), desk.id, "{}");
        notices.make(event, EnumSet.of(Audience.chief));
    }

    private String first() {
        return as(chief).get(NOTICES).then().extract().path("items[0].id");
    }

    private static ValidatableResponse read(String token, String id) {
        return as(token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(NOTICES + "/" + id + "/reading")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
