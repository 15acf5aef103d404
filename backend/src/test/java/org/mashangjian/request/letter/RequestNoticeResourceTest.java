package org.mashangjian.request.letter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.RequestFixture.Filed;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class RequestNoticeResourceTest {
    private final PhoneFixture phone = PhoneFixture.fresh();
    private final Venue venue = VenueFixture.station().open();

    @Inject
    ResidentLetters letters;

    @Inject
    Sql sql;

    @Test
    void who_left_a_phone_is_written_to_by_sms_until_they_say_no() {
        var filed = file(Map.of("phone", phone.number()));
        looks(filed)
                .header("ETag", "\"0\"")
                .body("written", equalTo(true))
                .body("writtenBy", equalTo("sms"))
                .body("language", equalTo("zh-CN"))
                .body("quietFrom", equalTo("21:00"))
                .body("channels", contains("push", "sms"));
        says(filed, "\"0\"", false, "zh-CN")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("written", equalTo(false));
        accepted(filed);
        assertEquals(0, SmsGateway.sentTo(phone.number()).size());
    }

    @Test
    void a_letter_is_in_the_language_that_was_chosen() {
        var filed = file(Map.of("phone", phone.number()));
        says(filed, "\"0\"", true, "en").statusCode(200).body("language", equalTo("en"));
        accepted(filed);
        var text = SmsGateway.sentTo(phone.number()).get(0).get("text").asText();
        assertTrue(text.startsWith("Your request " + filed.number()), text);
    }

    @Test
    void who_left_nothing_can_still_have_a_browser_told() {
        looks(file(Map.of())).body("writtenBy", nullValue()).body("channels", contains("push"));
    }

    @Test
    void a_change_of_what_was_not_seen_is_refused() {
        var filed = file(Map.of("phone", phone.number()));
        says(filed, "\"0\"", false, "zh-CN").statusCode(200);
        says(filed, "\"0\"", true, "zh-CN").statusCode(412);
        says(filed, "\"1\"", true, "fr").statusCode(422);
        looks(filed).body("written", equalTo(false));
    }

    private Filed file(Map<String, String> contact) {
        return RequestFixture.at(venue)
                .with("contact", contact)
                .with("wantsReply", true)
                .submit();
    }

    private void accepted(Filed filed) {
        sql.run("DELETE FROM delivery WHERE done_at IS NULL");
        letters.on(
                new OutboxEvent(Ids.next(), Instant.now(), "request.accepted", venue.committeeId(), filed.id(), "{}"));
        Outbox.sendAll(Channel.sms);
    }

    private static ValidatableResponse looks(Filed filed) {
        return given().header("Mashang-Receipt", filed.receipt())
                .get(path(filed))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse says(Filed filed, String tag, boolean written, String language) {
        return given().header("Mashang-Receipt", filed.receipt())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("written", written, "language", language))
                .put(path(filed))
                .then();
    }

    private static String path(Filed filed) {
        return "/api/v1/requests/" + filed.id() + "/notice-settings";
    }
}
