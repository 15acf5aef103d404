package org.mashangjian.reception.erasure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.erasure.BroughtBack;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;

/** Who came, and what they said, is erased on their word or in time, and stays so after a restore. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppointmentErasureTest {
    private static final Map<String, String> ALL = Map.of("scope", "everything");
    private final ReceptionFixture here = ReceptionFixture.make();
    private Booked came;
    private UUID record;

    @TempDir
    Path folder;

    @Inject
    AppointmentRetentionJob job;

    @Inject
    ReplayingErasures replaying;

    @Inject
    Sql sql;

    @BeforeEach
    void receive() {
        var day = here.published(5);
        came = Booked.of(ReceptionFixture.book(
                day, ReceptionFixture.visitor(PhoneFixture.fresh().number())));
        here.comes(day);
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        came.doneBy(here.clerk, "check-in", Map.of()).statusCode(200);
    }

    private void received() {
        var said = Map.of("content", "楼道灯坏了两个月。", "reply", "会去看。");
        record = UUID.fromString(came.doneBy(here.clerk, "reception", said)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void until_it_is_over_nothing_goes() {
        came.does("erasure", ALL).statusCode(409);
        came.looksAtIt().body("name", equalTo("王女士"));
    }

    @Test
    void who_came_asks_and_what_they_said_goes_while_the_reply_stays() {
        received();
        came.does("erasure", ALL).statusCode(200).body("erased", contains("contact", "content"), "kept", hasSize(3));
        came.looksAtIt().body("name", nullValue(), "topic", nullValue(), "state", equalTo("received"));
        assertEquals("/会去看。", words());
        came.does("erasure", ALL).statusCode(200).body("erased", empty());
        assertEquals(2, entries());
    }

    @Test
    void the_contact_can_go_alone() {
        received();
        came.does("erasure", Map.of("scope", "contact")).body("erased", contains("contact"));
        assertEquals("楼道灯坏了两个月。/会去看。", words());
    }

    @Test
    void another_receipt_erases_nothing() {
        received();
        new Booked(came.id(), "000000000000000000000000", 1)
                .does("erasure", ALL)
                .statusCode(404);
        came.looksAtIt().body("name", equalTo("王女士"));
    }

    @Test
    void after_a_year_the_contact_goes_and_after_five_what_was_said() {
        received();
        age(13);
        job.run();
        came.looksAtIt().body("name", nullValue(), "topic", nullValue());
        assertEquals("楼道灯坏了两个月。/会去看。", words());
        age(61);
        job.run();
        assertEquals("/会去看。", words());
        assertEquals(2, entries());
        job.run();
        assertEquals(2, entries());
    }

    @Test
    void erasing_the_request_that_came_of_it_takes_along_what_was_said() {
        received();
        var filed = here.clerk
                .calls()
                .body(Map.of("visibility", "private", "aboutStaff", false, "wantsReply", false))
                .post("/api/v1/reception-records/" + record + "/request")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var request = new RequestFixture.Filed(
                UUID.fromString(filed.getString("requestId")),
                filed.getString("requestNumber"),
                filed.getString("receipt"));
        request.does("withdrawal", Map.of("reason", "不用了")).statusCode(200);
        request.does("erasure", ALL).statusCode(200);
        assertEquals("/会去看。", words());
    }

    @Test
    void a_committee_may_keep_it_for_a_shorter_time() {
        received();
        age(4);
        job.run();
        came.looksAtIt().body("name", equalTo("王女士"));
        sql.run(
                "INSERT INTO retention_policy (committee_id, version, contact_months, attachment_months, content_months)"
                        + " VALUES (?, 1, 3, 36, 60)",
                here.venue.committeeId());
        job.run();
        came.looksAtIt().body("name", nullValue());
    }

    @Test
    void erased_stays_erased_after_an_old_dump_is_restored() throws IOException {
        received();
        var dump = List.of(
                BroughtBack.remember("appointment", came.id()), BroughtBack.remember("reception_record", record));
        came.does("erasure", ALL).statusCode(200);
        dump.forEach(BroughtBack::restore);
        BroughtBack.forgetErasures(came.id());
        came.looksAtIt().body("name", equalTo("王女士"));
        var ledger = List.of(BroughtBack.ledgerOf(came.id(), folder));
        assertEquals(new ReplayingErasures.Outcome(2, 2, 2), replaying.replay(ledger));
        came.looksAtIt().body("name", nullValue(), "topic", nullValue());
        assertTrue(words().startsWith("/"));
        assertEquals(new ReplayingErasures.Outcome(2, 0, 0), replaying.replay(ledger));
    }

    private void age(int months) {
        sql.run("UPDATE appointment SET ended_at = now() - make_interval(months => ?) WHERE id = ?", months, came.id());
        sql.run("UPDATE reception_record SET at = now() - make_interval(months => ?) WHERE id = ?", months, record);
    }

    private String words() {
        return sql.one("SELECT content || '/' || reply FROM reception_record WHERE id = ?", it -> it.string(1), record)
                .orElseThrow();
    }

    private long entries() {
        return sql.one(
                        "SELECT count(*) FROM erasure WHERE kind = 'appointment' AND request_id = ?",
                        it -> it.number(1),
                        came.id())
                .orElseThrow();
    }
}
