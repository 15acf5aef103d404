package org.mashangjian.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What is said of a deadline before and after it, and urging many at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NudgeTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @Inject
    DeadlineJob job;

    @Inject
    Sql sql;

    @BeforeEach
    void start() {
        filed = RequestFixture.at(venue).submit();
        clerk.does("acceptance", filed.id());
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()));
        member.does("start", filed.id()).statusCode(200);
    }

    @Test
    void the_workday_before_the_answer_is_due_its_handler_is_reminded_once() {
        assertEquals(1, nudged());
        job.run();
        job.run();
        lines("due_soon", 1);
        filed.looksAtIt().body("timeline.kind", not(hasItem("due_soon")));
        assertEquals(0, nudged());
    }

    @Test
    void an_extension_sets_the_reminder_anew() {
        nudged();
        job.run();
        member.does("extension", filed.id(), Map.of("workdays", 5, "reason", "等配件"));
        chief.does("extension", filed.id(), Map.of("workdays", 5, "reason", "同意"))
                .statusCode(200);
        assertEquals(1, nudged());
        job.run();
        lines("due_soon", 2);
    }

    @Test
    void what_was_missed_and_is_still_not_done_goes_to_the_office_once() {
        sql.run("UPDATE request SET timer_at = now() - interval '1 second' WHERE id = ?", filed.id());
        job.run();
        lines("overdue", 1);
        lines("escalated", 0);
        assertEquals(1, nudged());
        job.run();
        job.run();
        lines("escalated", 1);
        assertEquals(0, nudged());
        inbox().body("items[0].escalated", equalTo(true)).body("items[0].remindedAt", nullValue());
        urge(chief, note(), 1);
        inbox().body("items[0].remindedAt", notNullValue());
        member.sees(filed.id()).body("state", equalTo("in_progress")).body("overdue", equalTo(true));
    }

    @Test
    void an_answer_in_the_meantime_leaves_nothing_to_say() {
        member.does("answer", filed.id(), Map.of("content", "已经修好")).statusCode(200);
        assertEquals(0, nudged());
    }

    @Test
    void before_a_promised_day_and_after_it_its_handler_is_reminded_once_each() {
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString();
        member.does("progress", filed.id(), Map.of("content", "已联系施工队", "promisedOn", day))
                .statusCode(200);
        sayAll();
        lines("promise_due_soon", 1);
        lines("promise_missed", 1);
        filed.looksAtIt().body("timeline.kind", not(hasItem("promise_missed")));
    }

    @Test
    void a_promise_that_was_kept_is_not_spoken_of() {
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString();
        member.does("progress", filed.id(), Map.of("content", "已联系施工队", "promisedOn", day))
                .statusCode(200);
        member.does("answer", filed.id(), Map.of("content", "已经修好")).statusCode(200);
        assertEquals(0, nudged());
    }

    @Test
    void a_unit_is_told_that_its_time_to_object_ends() {
        var unit = UnitFixture.at(venue);
        clerk.does("dispatch", filed.id(), Map.of("leadUnitId", unit.id())).statusCode(200);
        sayAll();
        lines("objection_due_soon", 1);
    }

    /** Whatever is to be said of it, as if each time had come. */
    private void sayAll() {
        while (nudged() > 0) {
            job.run();
        }
    }

    @Test
    void several_jobs_at_once_say_it_once() throws Exception {
        nudged();
        AtOnce.times(4, (Callable<Void>) () -> {
            job.run();
            return null;
        });
        lines("due_soon", 1);
    }

    @Test
    void many_are_urged_at_once_and_each_once_a_day() {
        var other = RequestFixture.at(venue).submit();
        clerk.does("acceptance", other.id());
        RequestFixture.at(venue).submit();
        clerk.calls().body(note()).post("/api/v1/requests/reminders").then().statusCode(403);
        urge(chief, note(), 2);
        urge(chief, note(), 0);
        lines("reminded", 1);
        filed.looksAtIt().body("timeline[-1].text", equalTo("催办：请于周五前答复"));
        assertEquals(Written.of(filed.id()).timeline(), Written.of(filed.id()).audit());
    }

    @Test
    void only_what_fits_and_is_in_scope_is_urged() {
        urge(Staff.chief(VenueFixture.station().open()), note(), 0);
        urge(chief, with("state", "accepted"), 0);
        urge(chief, with("overdue", true), 0);
        var dispatcher = Staff.dispatcher(venue);
        urge(dispatcher, note(), 0);
        clerk.does(
                        "dispatch",
                        filed.id(),
                        Map.of("leadUnitId", UnitFixture.at(venue).id()))
                .statusCode(200);
        urge(dispatcher, with("state", "dispatched"), 1);
    }

    @Test
    void those_chosen_are_urged_and_no_others() {
        var other = RequestFixture.at(venue).submit();
        clerk.does("acceptance", other.id());
        var foreign = RequestFixture.at(VenueFixture.station().open()).submit();
        urge(chief, with("requestIds", List.of(other.id(), foreign.id())), 1);
        lines("reminded", 0);
        urge(chief, with("requestIds", List.of(other.id())), 0);
        urge(chief, note(), 1);
        lines("reminded", 1);
    }

    @Test
    void the_same_key_urges_once() {
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            chief.calls()
                    .header("Idempotency-Key", key)
                    .body(note())
                    .post("/api/v1/requests/reminders")
                    .then()
                    .statusCode(200);
        }
        lines("reminded", 1);
    }

    private void urge(Staff who, Map<String, ?> body, int reminded) {
        who.calls()
                .body(body)
                .post("/api/v1/requests/reminders")
                .then()
                .statusCode(200)
                .body("reminded", equalTo(reminded))
                .body("more", equalTo(false));
    }

    private void lines(String kind, int times) {
        clerk.sees(filed.id()).body("timeline.findAll { it.kind == '" + kind + "' }", hasSize(times));
    }

    private ValidatableResponse inbox() {
        return chief.calls().get("/api/v1/requests").then().statusCode(200);
    }

    private static Map<String, ?> note() {
        return Map.of("note", "请于周五前答复");
    }

    private static Map<String, ?> with(String field, Object value) {
        return Map.of("note", "请于周五前答复", field, value);
    }

    /** What is to be said next is due now. */
    private int nudged() {
        return sql.run(
                "UPDATE request SET nudge_at = ? WHERE id = ? AND nudge_at IS NOT NULL",
                Instant.now().minusSeconds(1),
                filed.id());
    }
}
