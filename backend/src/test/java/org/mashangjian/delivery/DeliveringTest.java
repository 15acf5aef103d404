package org.mashangjian.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.LogLines;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class DeliveringTest {
    private final String phone = "139" + Math.abs(UUID.randomUUID().hashCode()) % 90_000_000;
    private final String key = "test/" + UUID.randomUUID();
    private final LogLines log = new LogLines();

    private record Kept(int attempts, String fault, String outcome, byte[] sealed, Duration pause) {}

    @Inject
    Deliveries deliveries;

    @Inject
    Delivering delivering;

    @Inject
    Sql sql;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void listen() {
        sql.run("DELETE FROM delivery WHERE done_at IS NULL");
        log.begin();
    }

    @AfterEach
    void stop() {
        log.end();
    }

    @Test
    void a_letter_is_sent_once_and_then_wiped() {
        post(Channel.sms, "+86" + phone);
        post(Channel.sms, "+86" + phone);
        var sealed = new String(kept().sealed(), StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains(phone), "the recipient is sealed");
        Outbox.send(Channel.sms);
        Outbox.send(Channel.sms);
        var sent = SmsGateway.sentTo(phone);
        assertEquals(1, sent.size());
        assertEquals("您的诉求已受理", sent.get(0).get("text").asText());
        assertEquals("delivered", kept().outcome());
        assertEquals(null, kept().sealed());
    }

    @Test
    void what_fails_is_put_off_longer_each_time_and_sent_when_it_can_be() {
        SmsGateway.refuse(phone);
        post(Channel.sms, "+86" + phone);
        Outbox.send(Channel.sms);
        assertEquals("unexpected_answer", kept().fault());
        assertEquals(10, kept().pause().toSeconds(), 1);
        Outbox.sendAll(Channel.sms);
        assertEquals(30, kept().pause().toSeconds(), 1);
        SmsGateway.takeAgain(phone);
        Outbox.sendAll(Channel.sms);
        assertEquals(3, kept().attempts());
        assertEquals("delivered", kept().outcome());
        assertFalse(log.text().contains(phone), "no phone in the log");
    }

    @Test
    void what_is_too_late_is_not_sent() {
        deliveries.post(new Parcel(key, Channel.sms, "+86" + phone, letter(), Instant.now(), Instant.now()));
        Outbox.send(Channel.sms);
        assertEquals("expired", kept().outcome());
        assertEquals(0, SmsGateway.sentTo(phone).size());
    }

    @Test
    void what_may_not_be_sent_yet_waits() {
        var later = Instant.now().plusSeconds(3600);
        deliveries.post(new Parcel(key, Channel.sms, "+86" + phone, letter(), later, later.plusSeconds(60)));
        Outbox.send(Channel.sms);
        assertEquals(0, kept().attempts());
    }

    @Test
    void a_lease_that_was_lost_ends_nothing() {
        SmsGateway.meanwhile(
                phone,
                () -> sql.run(
                        "UPDATE delivery SET attempts = attempts + 1, next_at = now() + interval '2 minutes' WHERE key = ?",
                        key));
        post(Channel.sms, "+86" + phone);
        Outbox.send(Channel.sms);
        assertEquals(1, SmsGateway.sentTo(phone).size());
        assertEquals(null, kept().outcome(), "whoever took it over says how it ended");
        assertEquals(2, kept().attempts());
    }

    @Test
    void two_nodes_never_hold_the_same_letter() {
        post(Channel.sms, "+86" + phone);
        SmsGateway.meanwhile(phone, () -> assertFalse(delivering.next(Channel.sms)));
        Outbox.send(Channel.sms);
        assertEquals(1, kept().attempts());
        assertEquals("delivered", kept().outcome());
    }

    @Test
    void an_e_mail_goes_by_the_mailer() {
        var to = "m" + phone + "@example.com";
        post(Channel.email, to);
        Outbox.send(Channel.email);
        var mails = mailbox.getMailsSentTo(to);
        assertEquals(1, mails.size());
        assertEquals("诉求 LZ-2026-000123", mails.get(0).getSubject());
        assertTrue(mails.get(0).getText().endsWith("https://example.org/t/LZ-2026-000123"));
        assertFalse(log.text().contains(to), "no address in the log");
    }

    @Test
    void the_log_provider_shows_who_masked_and_no_word() {
        post(Channel.wechat, "o6_bmjrPTlm6_2sgVt7hMZOPfL2M");
        Outbox.send(Channel.wechat);
        assertTrue(log.text().contains("wechat to o6_****fL2M: request_accepted, 7 characters"), log::text);
        assertFalse(log.text().contains("已受理"));
    }

    @Test
    void recipients_are_masked() {
        assertEquals("139****5678", LogProvider.masked("+8613912345678"));
        assertEquals("w***@example.com", LogProvider.masked("wang@example.com"));
        assertEquals("****", LogProvider.masked("1234567"));
    }

    private void post(Channel channel, String recipient) {
        deliveries.post(new Parcel(
                key,
                channel,
                recipient,
                letter(),
                Instant.now().minusSeconds(1),
                Instant.now().plusSeconds(600)));
    }

    private static Letter letter() {
        return new Letter(
                "request_accepted",
                "诉求 LZ-2026-000123",
                "您的诉求已受理",
                "https://example.org/t/LZ-2026-000123",
                "LZ-2026-000123",
                null);
    }

    private Kept kept() {
        return sql.one(
                        "SELECT attempts, fault, outcome, sealed, next_at, now() FROM delivery WHERE key = ?",
                        row -> new Kept(
                                row.integer(1),
                                row.string(2),
                                row.string(3),
                                row.bytes(4),
                                Duration.between(row.instant(6), row.instant(5))),
                        key)
                .orElseThrow();
    }
}
