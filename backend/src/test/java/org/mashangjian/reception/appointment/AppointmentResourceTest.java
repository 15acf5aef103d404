package org.mashangjian.reception.appointment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class AppointmentResourceTest {
    @Inject
    Sql sql;

    private ReceptionFixture here;

    @BeforeEach
    void open() {
        here = ReceptionFixture.make();
    }

    private static Booked books(UUID day, PhoneFixture phone) {
        return Booked.of(ReceptionFixture.book(day, ReceptionFixture.visitor(phone.number())));
    }

    @Test
    void a_resident_books_without_an_account_and_only_the_receipt_opens_it() {
        var day = here.published(5);
        var phone = PhoneFixture.fresh();
        var booked = books(day, phone);
        booked.looksAtIt()
                .statusCode(200)
                .body("state", equalTo("booked"))
                .body("ticket", equalTo(1))
                .body("name", equalTo("王女士"))
                .body("phone", equalTo("+86" + phone.number()))
                .body("receipt", nullValue())
                .body("allowedActions", containsInAnyOrder("confirmation", "cancellation"));
        given().header("Mashang-Receipt", "0".repeat(24))
                .get("/api/v1/appointments/" + booked.id())
                .then()
                .statusCode(404);
        given().get("/api/v1/appointments/" + booked.id()).then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of("receipt", booked.receipt()))
                .post("/api/v1/appointments/lookup")
                .then()
                .statusCode(200)
                .body("id", equalTo(booked.id().toString()));
        here.clerk
                .calls()
                .get("/api/v1/appointments/" + booked.id())
                .then()
                .statusCode(200)
                .body("phone", equalTo("****" + phone.number().substring(7)));
        Staff.clerk(VenueFixture.station().open())
                .calls()
                .get("/api/v1/appointments/" + booked.id())
                .then()
                .statusCode(404);
    }

    @Test
    void name_and_phone_are_sealed() {
        var day = here.published(5);
        var phone = PhoneFixture.fresh();
        var booked = books(day, phone);
        var row = sql.one("SELECT a::text FROM appointment a WHERE id = ?", it -> it.string(1), booked.id())
                .orElseThrow();
        assertFalse(row.contains(phone.number().substring(3)), "no phone in the row");
        assertFalse(row.contains("王女士"), "no name in the row");
        var sealed = sql.one("SELECT phone FROM appointment WHERE id = ?", it -> it.bytes(1), booked.id())
                .orElseThrow();
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains(phone.number()));
        booked.does("cancellation", Map.of()).statusCode(200).body("state", equalTo("cancelled"));
    }

    @Test
    void one_phone_holds_one_live_booking_and_without_one_an_address_does() {
        var day = here.published(9);
        var phone = PhoneFixture.fresh();
        var booked = books(day, phone);
        ReceptionFixture.book(day, ReceptionFixture.visitor("+86 " + phone.number()))
                .statusCode(409)
                .body("detail", equalTo("您已经有一个预约，同一时间只能有一个。请先取消原来的，或直接使用。"));
        booked.does("cancellation", Map.of("reason", "来不了")).statusCode(200);
        books(day, phone);
        sql.run("UPDATE appointment SET state = 'cancelled' WHERE phone_index IS NULL");
        ReceptionFixture.book(day, ReceptionFixture.visitor(null)).statusCode(201);
        ReceptionFixture.book(day, ReceptionFixture.visitor(null)).statusCode(409);
        ReceptionFixture.post(here.clerk, day + "/appointments", ReceptionFixture.visitor(null))
                .statusCode(201);
        ReceptionFixture.post(here.clerk, day + "/appointments", ReceptionFixture.visitor(null))
                .statusCode(201);
        sql.run("UPDATE appointment SET state = 'cancelled' WHERE phone_index IS NULL");
    }

    @Test
    void a_full_day_takes_nobody_until_a_seat_is_given_back() {
        var day = here.published(1);
        var booked = books(day, PhoneFixture.fresh());
        ReceptionFixture.book(day, ReceptionFixture.visitor(PhoneFixture.fresh().number()))
                .statusCode(409)
                .body("detail", equalTo("这一天已经约满，没有约上。请换一天，或留意是否有人取消。"));
        booked.does("cancellation", Map.of()).statusCode(200);
        assertNotEquals(1, books(day, PhoneFixture.fresh()).ticket());
    }

    @Test
    void the_same_call_again_gives_the_same_seat_and_another_body_is_refused() {
        var day = here.published(5);
        var key = UUID.randomUUID().toString();
        var body = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        var first = Booked.of(ReceptionFixture.book(day, body, key));
        var again = Booked.of(ReceptionFixture.book(day, body, key));
        assertTrue(first.equals(again));
        ReceptionFixture.book(day, ReceptionFixture.visitor(PhoneFixture.fresh().number()), key)
                .statusCode(422);
    }

    @Test
    void a_phone_is_proved_by_a_code() {
        var day = here.published(5);
        var phone = PhoneFixture.fresh();
        var booked = books(day, phone);
        var code = phone.code("appointment");
        booked.does("confirmation", Map.of("oneTimeCode", PhoneFixture.wrong(code)))
                .statusCode(401);
        booked.does("confirmation", Map.of("oneTimeCode", code)).statusCode(200).body("state", equalTo("confirmed"));
    }

    @Test
    void who_comes_is_checked_in_by_receipt_or_number_and_called() {
        var day = here.published(5);
        var byReceipt = books(day, PhoneFixture.fresh());
        var byNumber = books(day, PhoneFixture.fresh());
        var absent = books(day, PhoneFixture.fresh());
        here.comes(day);
        ReceptionFixture.post(
                        here.first,
                        day + "/check-ins",
                        Map.of("receipt", byReceipt.receipt().toLowerCase()))
                .statusCode(200)
                .body("id", equalTo(byReceipt.id().toString()))
                .body("state", equalTo("checked_in"));
        ReceptionFixture.post(here.clerk, day + "/check-ins", Map.of("ticket", byNumber.ticket()))
                .statusCode(200);
        ReceptionFixture.post(here.clerk, day + "/check-ins", Map.of("ticket", 99))
                .statusCode(422)
                .body("violations[0].code", equalTo("no_such_appointment"));
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        ReceptionFixture.post(here.clerk, day + "/closure", Map.of())
                .statusCode(409)
                .body("detail", equalTo("还有人签到后在等候，请先接待完，或标为未到。"));
        byReceipt.doneBy(here.clerk, "no-show", Map.of()).statusCode(200);
        byNumber.doneBy(here.first, "reception", Map.of("content", "楼道灯坏了三盏")).statusCode(201);
        ReceptionFixture.post(here.clerk, day + "/closure", Map.of()).statusCode(200);
        absent.looksAtIt().body("state", equalTo("no_show"));
        ReceptionFixture.get(here.clerk, day + "/appointments?limit=2")
                .statusCode(200)
                .body("items.state", equalTo(java.util.List.of("no_show", "received")))
                .body("next", notNullValue());
    }

    @Test
    void who_comes_without_an_appointment_gets_a_number_at_the_door() {
        var day = here.open(2);
        ReceptionFixture.post(here.clerk, day + "/walk-ins", ReceptionFixture.visitor(null))
                .statusCode(201)
                .body("state", equalTo("checked_in"))
                .body("walkIn", equalTo(true))
                .body("ticket", equalTo(1));
        ReceptionFixture.post(here.first, day + "/walk-ins", ReceptionFixture.visitor(null))
                .statusCode(201)
                .body("ticket", equalTo(2));
        ReceptionFixture.post(here.clerk, day + "/walk-ins", ReceptionFixture.visitor(null))
                .statusCode(409);
        ReceptionFixture.get(here.clerk, day + "/appointments").body("items", hasSize(2));
    }

    @Test
    void bad_input_is_refused_kindly() {
        var day = here.published(5);
        var body = ReceptionFixture.visitor("12");
        ReceptionFixture.book(day, body).statusCode(422).body("violations[0].code", equalTo("not_a_phone"));
        body.put("phone", PhoneFixture.fresh().number());
        body.put("consentVersion", "2019-01");
        ReceptionFixture.book(day, body).statusCode(422).body("violations[0].code", equalTo("consent_outdated"));
        body.put("consentVersion", org.mashangjian.request.RequestFixture.CONSENT);
        body.put("memberId", UUID.randomUUID());
        ReceptionFixture.book(day, body).statusCode(422).body("violations[0].code", equalTo("not_on_duty"));
        body.put("topic", "x\u0000y");
        ReceptionFixture.book(day, body).statusCode(422);
        ReceptionFixture.book(UUID.randomUUID(), ReceptionFixture.visitor(null)).statusCode(404);
        ReceptionFixture.book(here.planned(ReceptionFixture.inDays(20), 5), ReceptionFixture.visitor(null))
                .statusCode(404);
        here.comes(day);
        ReceptionFixture.book(day, ReceptionFixture.visitor(PhoneFixture.fresh().number()))
                .statusCode(409);
    }
}
