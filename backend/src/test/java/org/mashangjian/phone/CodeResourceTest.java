package org.mashangjian.phone;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class CodeResourceTest {
    private final PhoneFixture phone = PhoneFixture.fresh();
    private final String e164 = "+86" + phone.number();

    @Inject
    Sql sql;

    @Inject
    OneTimeCodes codes;

    @Inject
    PhoneIndex index;

    @BeforeEach
    void the_phone_was_left_with_a_request() {
        RequestFixture.at(VenueFixture.station().open())
                .with("contact", Map.of("phone", phone.number()))
                .submit();
    }

    @Test
    void six_digits_are_sent_to_who_left_the_phone() {
        phone.asksForCode("login")
                .statusCode(202)
                .header("Cache-Control", equalTo("no-store"))
                .body("purpose", equalTo("login"))
                .body("expiresAt", notNullValue())
                .body("nextAt", notNullValue());
        Outbox.send(Channel.sms);
        var sent = SmsGateway.sentTo(phone.number());
        assertEquals(1, sent.size());
        var code = sent.get(0).get("code").asText();
        assertTrue(code.matches("[0-9]{6}"), code);
        assertTrue(sent.get(0).get("text").asText().contains(code));
        assertEquals("one_time_code", sent.get(0).get("kind").asText());
    }

    @Test
    void nobody_is_told_whether_a_phone_is_known_and_a_stranger_is_not_bothered() {
        var stranger = PhoneFixture.fresh();
        stranger.asksForCode("login").statusCode(202).body("purpose", equalTo("login"));
        Outbox.send(Channel.sms);
        assertEquals(List.of(), SmsGateway.sentTo(stranger.number()));
        stranger.asksForCode("login").statusCode(429);
    }

    @Test
    void nothing_is_sent_to_a_phone_that_is_known_in_a_sandbox_alone() {
        var tried = PhoneFixture.fresh();
        leftInASandbox(tried);
        tried.asksForCode("login").statusCode(202);
        Outbox.send(Channel.sms);
        assertEquals(List.of(), SmsGateway.sentTo(tried.number()));
    }

    @Test
    void nor_to_follow_until_somebody_leaves_it_elsewhere() {
        var tried = PhoneFixture.fresh();
        leftInASandbox(tried);
        tried.asksForCode("follow").statusCode(202);
        Outbox.send(Channel.sms);
        assertEquals(List.of(), SmsGateway.sentTo(tried.number()));
        RequestFixture.at(VenueFixture.station().open())
                .with("contact", Map.of("phone", tried.number()))
                .submit();
        later("61 seconds");
        tried.asksForCode("follow").statusCode(202);
        Outbox.send(Channel.sms);
        assertEquals(1, SmsGateway.sentTo(tried.number()).size());
    }

    @Test
    void the_code_of_a_test_phone_is_always_the_same_until_one_leaves_it_elsewhere() {
        var test = new PhoneFixture("12000000007");
        sql.run("DELETE FROM one_time_code");
        leftInASandbox(test);
        test.asksForCode("login").statusCode(202);
        test.asksForCode("follow").statusCode(429);
        Outbox.send(Channel.sms);
        assertEquals(List.of(), SmsGateway.sentTo(test.number()));
        assertTrue(codes.use("+86" + test.number(), CodePurpose.login, TestPhones.CODE));
        RequestFixture.at(VenueFixture.station().open())
                .with("contact", Map.of("phone", test.number()))
                .submit();
        sql.run("DELETE FROM one_time_code");
        test.asksForCode("login").statusCode(202);
        assertFalse(codes.use("+86" + test.number(), CodePurpose.login, TestPhones.CODE));
        sql.run("DELETE FROM request_contact WHERE phone_index = ?", index.of("+86" + test.number()));
    }

    private void leftInASandbox(PhoneFixture left) {
        var venue = VenueFixture.station().open();
        sql.run("UPDATE committee SET sandbox = true WHERE id = ?", venue.committeeId());
        RequestFixture.at(venue).with("contact", Map.of("phone", left.number())).submit();
    }

    @Test
    void neither_phone_nor_code_is_stored() {
        var code = phone.code("login");
        var row = sql.one(
                        "SELECT row_to_json(c)::text FROM one_time_code c ORDER BY made_at DESC LIMIT 1",
                        it -> it.string(1))
                .orElseThrow();
        assertFalse(row.contains(phone.number()) || row.contains('"' + code + '"'), row);
    }

    @Test
    void one_a_minute_and_five_in_a_day() {
        phone.asksForCode("login").statusCode(202);
        var pause = phone.asksForCode("lookup").statusCode(429).extract().header("Retry-After");
        assertTrue(Integer.parseInt(pause) <= 60, pause);
        for (var made = 1; made < 5; made++) {
            later("61 seconds");
            phone.asksForCode("login").statusCode(202);
        }
        later("61 seconds");
        var wait = phone.asksForCode("login").statusCode(429).extract().header("Retry-After");
        assertTrue(Integer.parseInt(wait) > 85_000, wait);
        later("24 hours");
        phone.asksForCode("login").statusCode(202);
    }

    @Test
    void a_call_that_is_repeated_sends_no_second_code() {
        var key = UUID.randomUUID().toString();
        var first = phone.asksForCode("login", key).statusCode(202).extract().<String>path("expiresAt");
        phone.asksForCode("login", key).statusCode(202).body("expiresAt", equalTo(first));
        Outbox.send(Channel.sms);
        assertEquals(1, SmsGateway.sentTo(phone.number()).size());
    }

    @Test
    void of_two_at_once_one_is_sent() throws Exception {
        var statuses =
                AtOnce.times(4, () -> phone.asksForCode("login").extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 202).count(), statuses::toString);
        assertEquals(3, statuses.stream().filter(status -> status == 429).count(), statuses::toString);
    }

    @Test
    void a_code_is_used_once_and_for_its_purpose() {
        var code = phone.code("login");
        assertFalse(codes.use(e164, CodePurpose.lookup, code));
        assertTrue(codes.use(e164, CodePurpose.login, code));
        assertFalse(codes.use(e164, CodePurpose.login, code));
    }

    @Test
    void after_five_wrong_ones_the_right_one_is_worth_nothing_however_many_guess_at_once() throws Exception {
        var code = phone.code("login");
        var guesses = AtOnce.times(8, () -> codes.use(e164, CodePurpose.login, PhoneFixture.wrong(code)));
        assertFalse(guesses.contains(true));
        assertFalse(codes.use(e164, CodePurpose.login, code));
    }

    @Test
    void a_code_is_worth_nothing_after_five_minutes_or_when_there_is_a_newer_one() {
        var old = phone.code("login");
        later("5 minutes");
        assertFalse(codes.use(e164, CodePurpose.login, old));
        var older = phone.code("login");
        later("61 seconds");
        var newer = phone.code("login");
        assertFalse(!older.equals(newer) && codes.use(e164, CodePurpose.login, older));
        assertTrue(codes.use(e164, CodePurpose.login, newer));
    }

    @Test
    void what_is_no_phone_is_refused() {
        new PhoneFixture("12").asksForCode("login").statusCode(422).body("violations[0].field", equalTo("phone"));
    }

    /** As if all codes were made that much earlier. */
    private void later(String interval) {
        sql.run(
                "UPDATE one_time_code SET made_at = made_at - ?::interval, expires_at = expires_at - ?::interval",
                interval,
                interval);
    }
}
