package org.mashangjian.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Ids;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.setting.Digesting;
import org.mashangjian.notification.setting.NoticeSettingFixture;
import org.mashangjian.request.RequestEvent;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class SpreadingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final String mail = "m" + UUID.randomUUID() + "@example.com";
    private RequestOnDesk desk;
    private String number;

    @Inject
    RequestNotices notices;

    @Inject
    ObjectMapper json;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void ordinary() {
        RequestOnDesk.sql().run("DELETE FROM delivery WHERE done_at IS NULL");
        desk = new RequestOnDesk(false).assignedToMember();
        number = "T-" + desk.id;
        urgency("normal");
    }

    @Test
    void a_notice_goes_by_the_channel_that_was_chosen_and_by_no_other() throws JsonProcessingException {
        NoticeSettingFixture.of(desk.member)
                .mail(mail)
                .quiet("00:00", "00:00")
                .atOnce("request.assigned", Channel.email);
        tell(new RequestEvent.Assigned(desk.memberId, null, false));
        tell(new RequestEvent.Withdrawn());
        Outbox.send(Channel.email);
        assertEquals(1, mails().size());
        var sent = mails().get(0);
        assertEquals("码上见：诉求 " + number, sent.getSubject());
        assertTrue(sent.getText().startsWith("诉求 " + number + " 已交给您办理"), sent.getText());
        assertTrue(sent.getText().endsWith("/desk/requests/" + desk.id), sent.getText());
    }

    @Test
    void a_notice_of_a_sandbox_stays_in_the_workbench() throws JsonProcessingException {
        RequestOnDesk.sql()
                .run(
                        "UPDATE committee SET sandbox = true WHERE id = (SELECT committee_id FROM request WHERE id = ?)",
                        desk.id);
        NoticeSettingFixture.of(desk.member)
                .mail(mail)
                .quiet("00:00", "00:00")
                .atOnce("request.assigned", Channel.email);
        tell(new RequestEvent.Assigned(desk.memberId, null, false));
        Outbox.sendAll(Channel.email);
        assertEquals(List.of(), mails());
    }

    @Test
    void an_event_that_comes_again_is_sent_once() throws JsonProcessingException {
        NoticeSettingFixture.of(desk.member)
                .mail(mail)
                .quiet("00:00", "00:00")
                .atOnce("request.assigned", Channel.email);
        var event = event(new RequestEvent.Assigned(desk.memberId, null, false));
        notices.on(event);
        Outbox.send(Channel.email);
        notices.on(event);
        Outbox.send(Channel.email);
        assertEquals(1, mails().size());
    }

    @Test
    void what_comes_in_the_quiet_hours_waits() throws JsonProcessingException {
        NoticeSettingFixture.of(desk.member).mail(mail).quietNow().atOnce("request.assigned", Channel.email);
        tell(new RequestEvent.Assigned(desk.memberId, null, false));
        Outbox.send(Channel.email);
        assertEquals(List.of(), mails());
        Outbox.sendAll(Channel.email);
        assertEquals(1, mails().size());
    }

    @Test
    void danger_breaks_through_quiet_hours_and_digest() throws JsonProcessingException {
        urgency("danger");
        NoticeSettingFixture.of(desk.member).mail(mail).quietNow().daily("request.assigned", Channel.email);
        tell(new RequestEvent.Assigned(desk.memberId, null, false));
        Outbox.send(Channel.email);
        assertEquals(1, mails().size());
    }

    @Test
    void a_digest_holds_what_is_unread_of_the_day_once() throws JsonProcessingException {
        NoticeSettingFixture.of(desk.member)
                .mail(mail)
                .daily("request.assigned", Channel.email)
                .daily("request.overdue", Channel.email)
                .daily("request.reopened", Channel.email);
        tell(new RequestEvent.Assigned(desk.memberId, null, false));
        tell(new RequestEvent.Reopened(1, null, null, null));
        RequestOnDesk.sql()
                .run(
                        "UPDATE notice SET read_at = now() WHERE account_id = ? AND type = 'request.reopened'",
                        desk.member);
        Digesting.at(Instant.now());
        Outbox.send(Channel.email);
        assertEquals(List.of(), mails());
        var tomorrow = Instant.now().plusSeconds(86_400);
        Digesting.at(tomorrow);
        Digesting.at(tomorrow);
        Outbox.sendAll(Channel.email);
        assertEquals(1, mails().size());
        assertEquals("码上见：1 条新消息", mails().get(0).getSubject());
        assertTrue(mails().get(0).getText().startsWith("诉求 " + number + " 已交给您办理"));
    }

    @Test
    void a_digest_is_due_at_the_time_that_was_chosen() throws JsonProcessingException {
        NoticeSettingFixture.of(desk.member).mail(mail).daily("request.assigned", Channel.email);
        tell(new RequestEvent.Assigned(desk.memberId, null, false));
        var due = RequestOnDesk.sql()
                .one("SELECT due_at FROM notice_digest_line WHERE account_id = ?", row -> row.instant(1), desk.member)
                .orElseThrow();
        assertEquals(LocalTime.of(8, 30), due.atZone(ZONE).toLocalTime());
        assertTrue(due.isAfter(Instant.now()) && due.isBefore(Instant.now().plusSeconds(86_401)));
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(mail) == null ? List.of() : mailbox.getMailsSentTo(mail);
    }

    private void urgency(String urgency) {
        RequestOnDesk.sql().run("UPDATE request SET urgency = ? WHERE id = ?", urgency, desk.id);
    }

    private void tell(RequestEvent what) throws JsonProcessingException {
        notices.on(event(what));
    }

    private OutboxEvent event(RequestEvent what) throws JsonProcessingException {
        return new OutboxEvent(
                Ids.next(),
                Instant.now(),
                "request." + what.kind(),
                desk.venue.committeeId(),
                desk.id,
                json.writeValueAsString(what));
    }
}
