package org.mashangjian.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What the system does by itself. In tests nothing runs on its own; here time is what the database is told it is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeadlineJobTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @Inject
    DeadlineJob job;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).submit();
    }

    @Test
    void a_missed_acceptance_is_flagged_once_and_changes_no_state() {
        lapse();
        clerk.sees(filed.id())
                .body("state", equalTo("submitted"))
                .body("overdue", equalTo(true))
                .body("timeline.kind", contains("submitted", "overdue"));
        filed.looksAtIt().body("timeline.kind", contains("submitted"));
        clerk.does("acceptance", filed.id()).statusCode(200).body("overdue", equalTo(false));
    }

    @Test
    void a_missed_start_is_flagged_and_then_the_missed_answer() {
        clerk.does("acceptance", filed.id());
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()));
        lapse();
        lapse();
        assertEquals(0, sql.run("UPDATE request SET timer_at = now() WHERE id = ? AND timer IS NOT NULL", filed.id()));
        member.sees(filed.id())
                .body("state", equalTo("assigned"))
                .body("overdue", equalTo(true))
                .body("timeline.findAll { it.kind == 'overdue' }", hasSize(2));
    }

    @Test
    void an_answer_is_followed_up_and_closed_unconfirmed() {
        answer();
        lapse();
        filed.looksAtIt().body("state", equalTo("follow_up")).body("timeline.kind", hasItem("follow_up_begun"));
        lapse();
        filed.looksAtIt()
                .body("state", equalTo("closed"))
                .body("closure", equalTo("unconfirmed"))
                .body("closedAt", notNullValue())
                .body("allowedActions", contains("rating"));
        filed.says("no").statusCode(200).body("state", equalTo("reopened"));
    }

    @Test
    void a_late_yes_confirms_what_was_closed_without_it() {
        answer();
        lapse();
        lapse();
        filed.says("yes").statusCode(200).body("state", equalTo("closed")).body("closure", equalTo("confirmed"));
    }

    @Test
    void who_left_a_phone_is_not_closed_upon() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        answer();
        lapse();
        lapse();
        filed.looksAtIt()
                .body("state", equalTo("follow_up"))
                .body("closure", equalTo(null))
                .body("overdue", equalTo(true));
        assertEquals(0, lapsed());
    }

    @Test
    void who_could_not_be_reached_twice_is_closed_upon_after_all() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        answer();
        lapse();
        var chief = Staff.chief(venue);
        chief.does("follow-ups", filed.id(), Map.of()).statusCode(200).body("state", equalTo("follow_up"));
        lapse();
        filed.looksAtIt().body("state", equalTo("follow_up"));
        chief.does("follow-ups", filed.id(), Map.of("note", "关机")).statusCode(200);
        lapse();
        filed.looksAtIt()
                .body("state", equalTo("closed"))
                .body("closure", equalTo("unconfirmed"))
                .body("timeline.findAll { it.kind == 'follow_up_failed' }", hasSize(2));
        filed.says("no").statusCode(200).body("state", equalTo("reopened"));
    }

    @Test
    void what_is_over_is_archived_after_its_days() {
        filed.does("withdrawal", Map.of());
        lapse();
        filed.looksAtIt()
                .body("state", equalTo("withdrawn"))
                .body("archivedAt", notNullValue())
                .body("timeline.kind", not(hasItem("archived")));
        clerk.sees(filed.id()).body("timeline.kind", contains("submitted", "withdrawn", "archived"));
        assertEquals(0, lapsed());
    }

    @Test
    void a_rating_in_the_meantime_stops_the_clock() {
        answer();
        filed.says("yes");
        assertEquals(
                "archive",
                sql.one("SELECT timer FROM request WHERE id = ?", row -> row.string(1), filed.id())
                        .orElseThrow());
    }

    @Test
    void what_is_not_due_is_left_alone() {
        var before = Written.of(filed.id());
        job.run();
        assertEquals(before, Written.of(filed.id()));
    }

    @Test
    void several_jobs_at_once_do_each_effect_once() throws Exception {
        var many = new java.util.ArrayList<RequestFixture.Filed>();
        for (var i = 0; i < 12; i++) {
            many.add(RequestFixture.at(venue).submit());
        }
        sql.run("UPDATE request SET timer_at = now() - interval '1 second' WHERE venue_id = ?", venue.id());
        AtOnce.times(4, (Callable<Void>) () -> {
            job.run();
            return null;
        });
        for (var one : many) {
            assertEquals(new Written(1, 2, 2, 2), Written.of(one.id()));
        }
    }

    private void answer() {
        clerk.does("answer", filed.id(), Map.of("content", "已经修好")).statusCode(200);
    }

    /** The clock at hand runs out; the job that comes twice acts once. */
    private void lapse() {
        var before = Written.of(filed.id());
        assertEquals(1, lapsed());
        job.run();
        var once = Written.of(filed.id());
        job.run();
        assertEquals(once, Written.of(filed.id()));
        assertEquals(
                new Written(before.version() + 1, before.timeline() + 1, before.outbox() + 1, before.audit() + 1),
                once);
    }

    private int lapsed() {
        return sql.run(
                "UPDATE request SET timer_at = now() - interval '1 second' WHERE id = ? AND timer IS NOT NULL",
                filed.id());
    }
}
