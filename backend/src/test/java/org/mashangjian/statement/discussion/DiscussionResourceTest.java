package org.mashangjian.statement.discussion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiscussionResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Inject
    Sql sql;

    @Test
    void it_opens_with_a_code_a_poster_its_rules_and_the_reasons_for_rejecting() {
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        opened.shows("")
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("rules", containsString("先看后发"))
                .body("reasons.code", hasItem("personal_data"))
                .body("kinds.name", contains("费用", "采光"))
                .body("longest", equalTo(300))
                .body("consent.version", notNullValue());
        given().get("/api/v1/qr-codes/" + opened.qrCode())
                .then()
                .statusCode(200)
                .body("kind", equalTo("event"))
                .body("subject.kind", equalTo("discussion"))
                .body("subject.id", equalTo(opened.id().toString()))
                .body("venue.id", equalTo(venue.id().toString()));
        given().get("/api/v1/qr-codes/" + opened.qrCode() + "/poster")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf");
        assertEquals(
                List.of("discussion.opened"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ?",
                        row -> row.string(1),
                        opened.id().toString()));
        assertEquals(
                1,
                sql.one(
                                "SELECT count(*) FROM lineage WHERE from_kind = 'topic' AND to_id = ?",
                                row -> row.number(1),
                                opened.id())
                        .orElseThrow());
    }

    @Test
    void one_of_a_consultation_hangs_on_it_and_its_code_leads_to_it() {
        var scene = new ConsultationScene(venue);
        var consultation = scene.planned(Map.of());
        var opened = DiscussionFixture.at(venue)
                .with("topicId", null)
                .with("consultationId", consultation)
                .openBy(clerk);
        opened.shows("")
                .statusCode(200)
                .body("consultationId", equalTo(consultation.toString()))
                .body("topicId", nullValue());
        given().get("/api/v1/qr-codes/" + opened.qrCode())
                .then()
                .statusCode(200)
                .body("subject.kind", equalTo("discussion"))
                .body("subject.id", equalTo(opened.id().toString()));
        ConsultationScene.get(clerk, "consultations/" + consultation)
                .statusCode(200)
                .body("lineage.kind", contains("discussion"))
                .body("lineage.id", contains(opened.id().toString()));
    }

    @Test
    void a_consultation_that_was_called_off_or_is_another_committees_is_not_discussed() {
        var scene = new ConsultationScene(venue);
        var off = scene.planned(Map.of());
        scene.does(scene.chief, off, "cancellation", Map.of("reason", "场地维修")).statusCode(200);
        for (var consultation : List.of(off, new ConsultationScene().planned(Map.of()))) {
            broken(
                    DiscussionFixture.at(venue).with("topicId", null).with("consultationId", consultation),
                    "consultationId",
                    "unknown_consultation");
        }
    }

    @Test
    void a_topic_that_is_not_the_committees_or_was_rejected_is_refused() {
        var elsewhere = VenueFixture.station().open();
        for (var topic : List.of(
                DiscussionFixture.topic(elsewhere, "approved"),
                DiscussionFixture.topic(venue, "rejected"),
                UUID.randomUUID())) {
            broken(DiscussionFixture.at(venue).with("topicId", topic), "topicId", "unknown_topic");
        }
        broken(
                DiscussionFixture.at(venue).with("consultationId", UUID.randomUUID()),
                "topicId",
                "topic_or_consultation");
        broken(DiscussionFixture.at(venue).with("topicId", null), "topicId", "topic_or_consultation");
        broken(
                DiscussionFixture.at(venue).with("topicId", null).with("consultationId", UUID.randomUUID()),
                "consultationId",
                "unknown_consultation");
    }

    @Test
    void dates_are_ahead_in_order_and_not_for_ever() {
        broken(
                DiscussionFixture.at(venue).with("closesAt", "2020-01-01T00:00:00Z"),
                "closesAt",
                "closes_before_it_opens");
        broken(
                DiscussionFixture.at(venue)
                        .with("opensAt", "2019-01-01T00:00:00Z")
                        .with("closesAt", "2019-06-01T00:00:00Z"),
                "closesAt",
                "in_the_past");
        broken(DiscussionFixture.at(venue).with("closesAt", "2099-01-01T00:00:00Z"), "closesAt", "too_far_away");
        broken(DiscussionFixture.at(venue).with("kinds", List.of("费用", "费用")), "kinds", "same_name");
    }

    @Test
    void who_runs_another_venue_neither_opens_nor_sees_it() {
        var other = Staff.clerk(VenueFixture.station().open());
        DiscussionFixture.at(venue).sendBy(other).statusCode(403);
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        for (var path : List.of("", "/statements")) {
            other.calls().get(opened.path() + path).then().statusCode(404);
        }
        other.calls().body("{}").post(opened.path() + "/closing").then().statusCode(404);
        listed(other).body("items", empty());
        listed(Staff.office(venue)).body("items.id", contains(opened.id().toString()));
    }

    @Test
    void the_list_of_staff_shows_how_many_wait_and_since_when() {
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        opened.publishes("一楼不出钱");
        opened.hears("高层多出");
        opened.hears("政府补一点");
        listed(clerk)
                .body("items[0].pending", equalTo(2))
                .body("items[0].statements", equalTo(1))
                .body("items[0].waitingSince", notNullValue())
                .body("items[0].allowedActions", contains("closing"));
    }

    @Test
    void everybody_lists_what_has_opened() {
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        DiscussionFixture.at(venue)
                .with("opensAt", Instant.now().plus(Duration.ofDays(2)).toString())
                .openBy(clerk);
        given().get("/api/v1/public/discussions?venue=" + venue.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(opened.id().toString()));
        given().get("/api/v1/public/discussions?limit=1").then().statusCode(200).body("items", hasSize(1));
        given().get("/api/v1/public/discussions?state=open").then().statusCode(400);
        given().get("/api/v1/public/discussions/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void one_key_opens_one() {
        var key = UUID.randomUUID().toString();
        var body = DiscussionFixture.at(venue).body();
        var ids = List.of(1, 2).stream()
                .map(round -> clerk.calls()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/api/v1/discussions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        listed(clerk).body("items", hasSize(1)).body("items[0].qrCode", notNullValue());
    }

    private void broken(DiscussionFixture discussion, String field, String code) {
        discussion
                .sendBy(clerk)
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    private static ValidatableResponse listed(Staff staff) {
        return staff.calls().get("/api/v1/discussions").then().statusCode(200);
    }
}
