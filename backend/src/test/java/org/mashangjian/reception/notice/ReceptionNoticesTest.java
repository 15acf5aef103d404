package org.mashangjian.reception.notice;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.Relaying;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class ReceptionNoticesTest {
    private ReceptionFixture here;

    @BeforeEach
    void open() {
        here = ReceptionFixture.make();
    }

    private static ValidatableResponse notices(Staff of) {
        return of.calls().get("/api/v1/notices").then().statusCode(200);
    }

    @Test
    void who_is_on_duty_is_told_when_the_day_is_published() {
        var day = here.published(5);
        Relaying.now();
        notices(here.first)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("reception_day.published"))
                .body("items[0].subjectKind", equalTo("reception_day"))
                .body("items[0].subjectId", equalTo(day.toString()))
                .body("items[0].requestId", nullValue())
                .body("items[0].text", startsWith("接待日已公布，您在值班名单上：试验街道委员工作站 "));
        notices(here.clerk).body("items", hasSize(0));
        String id = notices(here.first).extract().path("items[0].id");
        here.first
                .calls()
                .body(Map.of())
                .post("/api/v1/notices/" + id + "/reading")
                .then()
                .statusCode(200);
    }

    @Test
    void who_is_on_duty_and_the_venue_are_told_when_it_is_called_off_but_not_who_did_it() {
        var day = here.published(5);
        ReceptionFixture.post(here.chief, day + "/cancellation", Map.of("reason", "大雪"))
                .statusCode(200);
        Relaying.now();
        notices(here.second).body("items.type", equalTo(List.of("reception_day.cancelled", "reception_day.published")));
        notices(here.clerk).body("items.type", equalTo(List.of("reception_day.cancelled")));
        notices(here.chief).body("items", hasSize(0));
    }

    @Test
    void who_is_on_duty_the_venue_and_who_booked_are_told_when_it_is_moved() {
        var day = here.published(5);
        var phone = PhoneFixture.fresh();
        Booked.of(ReceptionFixture.book(day, ReceptionFixture.visitor(phone.number())));
        var date = ReceptionFixture.inDays(15).toString();
        var moved = Map.of("heldOn", date, "from", "14:00", "to", "16:00", "reason", "场地维修");
        ReceptionFixture.post(here.chief, day + "/rescheduling", moved).statusCode(200);
        Relaying.now();
        notices(here.second)
                .body(
                        "items.type",
                        containsInAnyOrder(
                                "reception_day.published", "reception_day.rescheduled", "reception_day.published"));
        notices(here.clerk)
                .body("items.type", equalTo(List.of("reception_day.rescheduled")))
                .body("items[0].subjectId", equalTo(day.toString()));
        notices(here.chief).body("items", hasSize(0));
        Outbox.sendAll(Channel.sms);
        var sent = SmsGateway.sentTo(phone.number());
        assertEquals(2, sent.size());
        assertTrue(
                sent.stream().anyMatch(letter -> letter.toString().contains("改到 " + date + " 14:00")), sent::toString);
    }

    @Test
    void who_comes_and_goes_is_told_of_changed_duties() {
        var third = Staff.member(here.venue);
        var day = here.planned(5);
        ReceptionFixture.post(
                        here.clerk,
                        day + "/duties",
                        Map.of("memberIds", List.of(here.first.memberId(), third.memberId()), "reason", "换班"))
                .statusCode(200);
        Relaying.now();
        notices(third).body("items", hasSize(1));
        notices(here.second).body("items", hasSize(1));
        notices(here.first).body("items", hasSize(0));
    }

    @Test
    void who_booked_with_a_phone_is_written_to_unless_they_did_it_themselves() {
        var day = here.published(5);
        var phone = PhoneFixture.fresh();
        Booked.of(ReceptionFixture.book(day, ReceptionFixture.visitor(phone.number())));
        var own = PhoneFixture.fresh();
        Booked.of(ReceptionFixture.book(day, ReceptionFixture.visitor(own.number())))
                .does("cancellation", Map.of())
                .statusCode(200);
        ReceptionFixture.post(here.chief, day + "/cancellation", Map.of("reason", "大雪"))
                .statusCode(200);
        Relaying.now();
        Outbox.sendAll(Channel.sms);
        var sent = SmsGateway.sentTo(phone.number());
        assertEquals(2, sent.size());
        assertTrue(sent.get(1).toString().contains("已取消"), sent::toString);
        assertEquals(1, SmsGateway.sentTo(own.number()).size());
    }
}
