package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.delivery.push.PushFixture;
import org.mashangjian.event.Relaying;
import org.mashangjian.notification.setting.NoticeSettingFixture;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Whom letters, codes and pushes go to stands in the clear neither while they wait nor when they are sent (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class DeliveryCanaryTest {
    private static final String NAME = "欧阳康纳丽";
    private final String phone = PhoneFixture.fresh().number();
    private final String mail = "canary." + UUID.randomUUID() + "@example.com";
    private final String staffMail = "staff." + UUID.randomUUID() + "@example.com";
    private final String endpoint = "http://localhost:9/canary-" + UUID.randomUUID();
    private final Venue venue = VenueFixture.station().open();
    private final LogLines log = new LogLines();

    @Inject
    DataSource source;

    @Inject
    Sql sql;

    @BeforeEach
    void listen() {
        log.begin();
    }

    @AfterEach
    void stop() {
        log.end();
    }

    @Test
    void who_is_written_to_stands_nowhere_in_the_clear() throws Exception {
        var clerk = Staff.clerk(venue);
        NoticeSettingFixture.of(clerk.accountId())
                .mail(staffMail)
                .quiet("00:00", "00:00")
                .atOnce("request.message_sent", Channel.email)
                .daily("request.reminded", Channel.email);
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", NAME, "phone", phone, "email", mail))
                .submit();
        given().header("Mashang-Receipt", filed.receipt())
                .contentType(ContentType.JSON)
                .body(PushFixture.subscription(endpoint))
                .post("/api/v1/requests/" + filed.id() + "/push-subscriptions")
                .then()
                .statusCode(201);
        clerk.does("acceptance", filed.id()).statusCode(200);
        filed.does("messages", Map.of("content", "请尽快")).statusCode(201);
        new PhoneFixture(phone).asksForCode("login").statusCode(202);
        Relaying.now();
        assertTrue(waiting() >= 3, () -> waiting() + " letters wait");
        var secrets = List.of(NAME, phone, phone.substring(2), mail, staffMail, endpoint, filed.receipt());
        PlainDump.assertAbsent(secrets, "dump while they wait", PlainDump.of(source));
        for (var channel : Channel.values()) {
            Outbox.sendAll(channel);
        }
        LogLines.say("canary of the log");
        var dump = PlainDump.of(source);
        assertTrue(dump.contains(filed.number()), "the database is read");
        PlainDump.assertAbsent(secrets, "dump when they are sent", dump);
        assertTrue(log.text().contains("canary of the log"), "the log is heard");
        PlainDump.assertAbsent(secrets, "log", log.text());
    }

    private long waiting() {
        return sql.one("SELECT count(*) FROM delivery WHERE done_at IS NULL", row -> row.number(1))
                .orElseThrow();
    }
}
