package org.mashangjian.reception.appointment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.RequestFixture.Filed;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

/** From a request to the day on which it is spoken about, and back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestBookingTest {
    private ReceptionFixture here;
    private Filed filed;

    @BeforeEach
    void file() {
        here = ReceptionFixture.make();
        filed = RequestFixture.at(here.venue).submit();
    }

    private static ValidatableResponse books(Filed about, String receipt, UUID day, UUID key) {
        var body = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        body.put("dayId", day);
        return sends(about, receipt, body, key);
    }

    private static ValidatableResponse sends(Filed about, String receipt, Map<String, ?> body, UUID key) {
        return given().contentType(ContentType.JSON)
                .header("Mashang-Receipt", receipt)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/requests/" + about.id() + "/appointments")
                .then();
    }

    private ValidatableResponse books(UUID day) {
        return books(filed, filed.receipt(), day, UUID.randomUUID());
    }

    private ValidatableResponse sees(Staff staff, Booked booked) {
        return staff.calls().get("/api/v1/appointments/" + booked.id()).then();
    }

    private String received(Booked booked, UUID day) {
        here.comes(day);
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        booked.doneBy(here.clerk, "check-in", Map.of()).statusCode(200);
        return booked.doneBy(here.clerk, "reception", Map.of("content", "来问暖气的事"))
                .statusCode(201)
                .body("before.id", contains(filed.id().toString()))
                .extract()
                .path("id");
    }

    @Test
    void what_is_recorded_on_the_day_comes_of_the_request_and_both_show_it() {
        filed.looksAtIt().body("allowedActions", hasItem("appointments"));
        var day = here.published(5);
        var booked = Booked.of(books(day).body("requestId", equalTo(filed.id().toString())));
        booked.looksAtIt().statusCode(200).body("requestNumber", equalTo(filed.number()));
        sees(here.first, booked).statusCode(200).body("requestNumber", equalTo(filed.number()));
        filed.looksAtIt().body("lineage", empty());
        var record = received(booked, day);
        filed.looksAtIt().body("lineage.kind", contains("reception_record")).body("lineage.id", contains(record));
        here.clerk.sees(filed.id()).body("lineage.id", contains(record));
    }

    @Test
    void the_same_key_books_once() {
        var day = here.published(5);
        var key = UUID.randomUUID();
        var body = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        body.put("dayId", day);
        var first = Booked.of(sends(filed, filed.receipt(), body, key));
        var again = Booked.of(sends(filed, filed.receipt(), body, key));
        assertEquals(first, again);
        filed.does("withdrawal", Map.of()).statusCode(200);
        assertEquals(first, Booked.of(sends(filed, filed.receipt(), body, key)));
        sends(filed, RequestFixture.at(here.venue).submit().receipt(), body, key)
                .statusCode(404);
        books(day).statusCode(409);
    }

    @Test
    void only_who_holds_the_request_books_about_it() {
        var day = here.published(5);
        var other = RequestFixture.at(here.venue).submit();
        books(filed, other.receipt(), day, UUID.randomUUID()).statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("dayId", day, "consentVersion", RequestFixture.CONSENT))
                .post("/api/v1/requests/" + filed.id() + "/appointments")
                .then()
                .statusCode(401);
        sends(filed, filed.receipt(), Map.of("consentVersion", RequestFixture.CONSENT), UUID.randomUUID())
                .statusCode(422)
                .body("violations.field", contains("dayId"));
        ReceptionFixture.get(here.clerk, day + "/appointments").body("items", empty());
    }

    @Test
    void a_day_of_another_committee_or_one_that_is_not_announced_is_refused() {
        var elsewhere =
                ReceptionFixture.at(VenueFixture.in(CommitteeFixture.ofCounty()).open());
        books(elsewhere.published(5)).statusCode(422).body("violations.code", contains("of_another_committee"));
        books(here.planned(5)).statusCode(404);
        books(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void what_is_over_or_about_the_venues_own_staff_is_not_brought_there() {
        var day = here.published(5);
        var about = RequestFixture.at(here.venue).with("aboutStaff", true).submit();
        about.looksAtIt().body("allowedActions", not(hasItem("appointments")));
        books(about, about.receipt(), day, UUID.randomUUID()).statusCode(409);
        filed.does("withdrawal", Map.of()).statusCode(200);
        books(day).statusCode(409).body("state", equalTo("withdrawn"));
    }

    @Test
    void who_is_recused_from_the_request_neither_sees_nor_receives_it() {
        var day = here.published(5);
        var booked = Booked.of(books(day));
        var record = received(booked, day);
        var path = "/api/v1/reception-records/" + record;
        here.clerk.calls().get(path).then().statusCode(200);
        here.clerk
                .does("recusals", filed.id(), Map.of("kind", "declared", "reason", "是我的亲属反映的"))
                .statusCode(201);
        here.clerk.calls().get(path).then().statusCode(404);
        ReceptionFixture.get(here.clerk, day + "/records").body("items", empty());
        sees(here.clerk, booked).statusCode(404);
        ReceptionFixture.get(here.clerk, day + "/appointments").body("items", empty());
        ReceptionFixture.get(here.chief, day + "/appointments")
                .body("items.id", contains(booked.id().toString()));
        here.chief.calls().get(path).then().statusCode(200);
        ReceptionFixture.get(here.chief, day + "/records").body("items", hasSize(1));
    }

    @Test
    void who_is_recused_from_the_request_does_nothing_with_who_comes_about_it() {
        var day = here.published(5);
        var booked = Booked.of(books(day));
        here.clerk
                .does("recusals", filed.id(), Map.of("kind", "declared", "reason", "是我的亲属反映的"))
                .statusCode(201);
        here.comes(day);
        ReceptionFixture.post(here.chief, day + "/opening", Map.of()).statusCode(200);
        for (var verb : List.of("check-in", "no-show")) {
            booked.doneBy(here.clerk, verb, Map.of()).statusCode(404);
        }
        ReceptionFixture.post(here.clerk, day + "/check-ins", Map.of("receipt", booked.receipt()))
                .statusCode(422)
                .body("violations.code", contains("no_such_appointment"));
        ReceptionFixture.post(here.chief, day + "/check-ins", Map.of("receipt", booked.receipt()))
                .statusCode(200);
    }

    @Test
    void who_is_recused_from_the_request_does_not_read_that_what_was_booked_about_it_was_erased() {
        var administrator = Staff.administrator(here.venue);
        var booked = Booked.of(books(here.published(5)));
        booked.does("cancellation", Map.of()).statusCode(200);
        booked.does("erasure", Map.of("scope", "everything")).statusCode(200);
        erased(administrator).body("items.subjectId", hasItem(booked.id().toString()));
        var ordered = Map.of("kind", "ordered", "accountId", administrator.accountId(), "reason", "与本件有利害关系");
        here.chief.does("recusals", filed.id(), ordered).statusCode(201);
        erased(administrator).body("items.subjectId", not(hasItem(booked.id().toString())));
    }

    private ValidatableResponse erased(Staff staff) {
        return staff.calls()
                .get("/api/v1/committees/" + here.venue.committeeId() + "/erasures")
                .then()
                .statusCode(200);
    }

    @Test
    void such_a_record_is_no_second_request() {
        var day = here.published(5);
        var record = received(Booked.of(books(day)), day);
        here.clerk.calls().get("/api/v1/reception-records/" + record).then().body("allowedActions", contains("topics"));
        here.clerk
                .calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("visibility", "private", "wantsReply", true))
                .post("/api/v1/reception-records/" + record + "/request")
                .then()
                .statusCode(409)
                .body("detail", containsString("已有的诉求"));
    }
}
