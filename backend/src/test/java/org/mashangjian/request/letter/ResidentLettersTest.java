package org.mashangjian.request.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
class ResidentLettersTest {
    private static final String CONTENT = "康纳莉街的井盖丢了";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final PhoneFixture phone = PhoneFixture.fresh();
    private Venue venue;

    @Inject
    ResidentLetters letters;

    @Inject
    WritingOverduePromises promises;

    @Inject
    MockMailbox mailbox;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        sql.run("DELETE FROM delivery WHERE done_at IS NULL");
        venue = VenueFixture.station().open();
    }

    @Test
    void who_left_a_phone_reads_that_it_is_accepted_and_answered_and_nothing_of_what_they_wrote() {
        var filed = file(Map.of("phone", phone.number()), true);
        happens(filed, "request.accepted");
        happens(filed, "request.assigned");
        happens(filed, "request.answered");
        Outbox.sendAll(Channel.sms);
        assertEquals(List.of("request_accepted", "request_answered"), kinds());
        var text = sent().get(0).get("text").asText();
        assertTrue(text.contains(filed.number()), text);
        assertFalse(sent().toString().contains("井盖"), text);
        assertTrue(sent().get(0).get("link").asText().endsWith("/t/" + filed.number()));
    }

    @Test
    void nobody_is_written_to_from_a_sandbox() {
        sql.run("UPDATE committee SET sandbox = true WHERE id = ?", venue.committeeId());
        happens(file(Map.of("phone", phone.number()), true), "request.answered");
        assertEquals(0, waiting());
    }

    @Test
    void the_same_event_is_told_once() {
        var filed = file(Map.of("phone", phone.number()), true);
        var event = event(filed, "request.accepted");
        letters.on(event);
        Outbox.sendAll(Channel.sms);
        letters.on(event);
        Outbox.sendAll(Channel.sms);
        assertEquals(1, sent().size());
    }

    @Test
    void who_wants_no_reply_or_left_nothing_is_not_written_to() {
        happens(file(Map.of("phone", phone.number()), false), "request.accepted");
        happens(file(Map.of(), true), "request.accepted");
        assertEquals(0, waiting());
    }

    @Test
    void who_left_an_address_alone_gets_an_e_mail() {
        var address = "r" + UUID.randomUUID() + "@example.com";
        happens(file(Map.of("email", address), true), "request.answered");
        Outbox.sendAll(Channel.email);
        assertEquals(1, mailbox.getMailsSentTo(address).size());
    }

    @Test
    void a_promised_day_that_passed_is_told_once_and_another_one_again() {
        var filed = file(Map.of("phone", phone.number()), true);
        promised(filed, TODAY);
        promises.write(TODAY);
        assertEquals(0, promisesWaiting(filed), "the day is not over");
        promises.write(TODAY.plusDays(1));
        promises.write(TODAY.plusDays(2));
        Outbox.sendAll(Channel.sms);
        assertEquals(List.of("promise_overdue"), kinds());
        assertTrue(sent().get(0).get("text").asText().contains("2026-11-22"));
        promised(filed, TODAY.plusDays(3));
        promises.write(TODAY.plusDays(4));
        Outbox.sendAll(Channel.sms);
        assertEquals(2, sent().size());
    }

    @Test
    void a_promise_of_what_is_answered_or_long_past_is_not_told() {
        var filed = file(Map.of("phone", phone.number()), true);
        promised(filed, TODAY);
        promises.write(TODAY.plusDays(9));
        sql.run("UPDATE request SET state = 'answered' WHERE id = ?", filed.id());
        promises.write(TODAY.plusDays(1));
        assertEquals(0, promisesWaiting(filed));
    }

    private void promised(Filed filed, LocalDate day) {
        sql.run("UPDATE request SET state = 'in_progress', promised_on = ? WHERE id = ?", day, filed.id());
    }

    private Filed file(Map<String, String> contact, boolean wantsReply) {
        return RequestFixture.at(venue)
                .with("content", CONTENT)
                .with("contact", contact)
                .with("wantsReply", wantsReply)
                .submit();
    }

    private void happens(Filed filed, String type) {
        letters.on(event(filed, type));
    }

    private OutboxEvent event(Filed filed, String type) {
        return new OutboxEvent(Ids.next(), Instant.now(), type, venue.committeeId(), filed.id(), "{}");
    }

    private List<JsonNode> sent() {
        return SmsGateway.sentTo(phone.number());
    }

    private List<String> kinds() {
        return sent().stream().map(sent -> sent.get("kind").asText()).toList();
    }

    /** The demonstration has promises of its own. */
    private int promisesWaiting(Filed filed) {
        return sql.one(
                        "SELECT count(*) FROM delivery WHERE done_at IS NULL AND key LIKE ?",
                        row -> row.integer(1),
                        "promise/" + filed.id() + "/%")
                .orElseThrow();
    }

    private int waiting() {
        return sql.one("SELECT count(*) FROM delivery WHERE done_at IS NULL", row -> row.integer(1))
                .orElseThrow();
    }
}
