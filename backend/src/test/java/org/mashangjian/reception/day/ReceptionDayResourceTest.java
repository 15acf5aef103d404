package org.mashangjian.reception.day;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.mashangjian.member.MemberFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReceptionDayResourceTest {
    @Inject
    Sql sql;

    @Inject
    ReceptionDayJob job;

    private ReceptionFixture here;

    @BeforeEach
    void open() {
        here = ReceptionFixture.make();
    }

    @Test
    void a_day_goes_from_planned_to_archived_and_the_timeline_tells_it() {
        var id = here.planned(5);
        ReceptionFixture.get(here.clerk, id.toString())
                .statusCode(200)
                .body("state", equalTo("planned"))
                .body("duties", hasSize(2))
                .body("duties[0].words", equalTo("由工作人员安排"))
                .body("allowedActions", hasItem("publication"));
        ReceptionFixture.post(here.clerk, id + "/publication", Map.of())
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("publishedAt", notNullValue());
        ReceptionFixture.post(here.clerk, id + "/opening", Map.of())
                .statusCode(409)
                .body("detail", equalTo("还没到接待时间。开始前一小时起可以签到和开场。"));
        here.comes(id);
        ReceptionFixture.post(here.first, id + "/opening", Map.of())
                .statusCode(200)
                .body("state", equalTo("in_session"));
        ReceptionFixture.post(here.clerk, id + "/closure", Map.of())
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("timeline.kind", equalTo(List.of("planned", "published", "opened", "closed")));
        sql.run("UPDATE reception_day SET closed_at = now() - interval '31 days' WHERE id = ?", id);
        job.run();
        ReceptionFixture.get(here.clerk, id.toString()).body("state", equalTo("archived"));
        assertEquals(
                List.of(
                        "reception_day.planned",
                        "reception_day.published",
                        "reception_day.opened",
                        "reception_day.closed",
                        "reception_day.archived"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY id",
                        row -> row.string(1),
                        id.toString()));
    }

    @Test
    void it_is_published_seven_days_ahead_or_the_problem_says_so() {
        var near = here.planned(ReceptionFixture.inDays(3), 5);
        ReceptionFixture.post(here.clerk, near + "/publication", Map.of())
                .statusCode(409)
                .body("detail", equalTo("离接待日太近了，不能再公布。要提前公布的天数由委员会规定，请改期。"))
                .body("state", equalTo("planned"))
                .body("allowedActions", not(hasItem("publication")));
    }

    @Test
    void nothing_in_the_past_nothing_at_the_same_time_nobody_in_two_places() {
        here.planned(ReceptionFixture.inDays(12), 5);
        ReceptionFixture.post(here.clerk, "", here.body(ReceptionFixture.inDays(12), 5))
                .statusCode(422)
                .body("violations[0].code", equalTo("spans_overlap"));
        ReceptionFixture.post(here.clerk, "", here.body(ReceptionFixture.inDays(-1), 5))
                .statusCode(422)
                .body("violations[0].code", equalTo("in_the_past"));
        ReceptionFixture.post(here.clerk, "", here.body(ReceptionFixture.inDays(800), 5))
                .statusCode(422)
                .body("violations[0].code", equalTo("too_far_away"));
        var elsewhere = ReceptionFixture.at(VenueFixture.station().open());
        var body = elsewhere.body(ReceptionFixture.inDays(12), 5);
        body.put("memberIds", List.of(here.first.memberId()));
        ReceptionFixture.post(elsewhere.clerk, "", body)
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_member"));
        ReceptionFixture.post(elsewhere.clerk, "", here.body(ReceptionFixture.inDays(13), 5))
                .statusCode(403);
    }

    @Test
    void duties_are_changed_with_a_reason_and_not_to_somebody_on_leave() {
        var id = here.planned(5);
        var third = Staff.member(here.venue);
        ReceptionFixture.post(
                        here.clerk,
                        id + "/duties",
                        Map.of("memberIds", List.of(here.first.memberId(), third.memberId()), "reason", "换班"))
                .statusCode(200)
                .body(
                        "duties.memberId",
                        containsInAnyOrder(
                                here.first.memberId().toString(),
                                third.memberId().toString()))
                .body("timeline[-1].note", equalTo("换班"));
        sql.run(
                "INSERT INTO member_leave VALUES (?, ?, ?)",
                here.second.memberId(),
                ReceptionFixture.inDays(9),
                ReceptionFixture.inDays(11));
        sql.run(
                "INSERT INTO member_leave VALUES (?, ?, ?)",
                third.memberId(),
                ReceptionFixture.inDays(9),
                ReceptionFixture.inDays(11));
        ReceptionFixture.get(here.clerk, id.toString())
                .body("duties.find { it.memberId == '" + third.memberId() + "' }.onLeave", equalTo(true))
                .body("duties.find { it.memberId == '" + here.first.memberId() + "' }.onLeave", equalTo(false));
        ReceptionFixture.post(
                        here.clerk,
                        id + "/duties",
                        Map.of("memberIds", List.of(here.second.memberId()), "reason", "换班"))
                .statusCode(422)
                .body("violations[0].code", equalTo("on_leave"));
    }

    @Test
    void a_day_that_is_moved_takes_duties_and_bookings_along() {
        var id = here.published(5);
        var booked = Booked.of(ReceptionFixture.book(id, ReceptionFixture.visitor("13911112222")));
        var moved = Map.of(
                "heldOn", ReceptionFixture.inDays(15).toString(), "from", "14:00", "to", "16:00", "reason", "场地维修");
        ReceptionFixture.post(here.clerk, id + "/rescheduling", moved).statusCode(403);
        var other = ReceptionFixture.post(here.chief, id + "/rescheduling", moved)
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("taken", equalTo(1))
                .body("movedFrom", equalTo(id.toString()))
                .body("duties", hasSize(2))
                .extract()
                .<String>path("id");
        ReceptionFixture.get(here.clerk, id.toString())
                .body("state", equalTo("rescheduled"))
                .body("movedTo", equalTo(other))
                .body("taken", equalTo(0));
        booked.looksAtIt()
                .statusCode(200)
                .body("dayId", equalTo(other))
                .body("state", equalTo("booked"))
                .body("heldOn", equalTo(ReceptionFixture.inDays(15).toString()));
    }

    @Test
    void a_day_called_off_frees_who_booked() {
        var id = here.published(5);
        var booked = Booked.of(ReceptionFixture.book(id, ReceptionFixture.visitor("13911113333")));
        ReceptionFixture.post(here.chief, id + "/cancellation", Map.of("reason", "大雪"))
                .statusCode(200)
                .body("state", equalTo("cancelled"))
                .body("taken", equalTo(0))
                .body("timeline[-1].note", equalTo("大雪"));
        booked.looksAtIt().body("state", equalTo("cancelled"));
        var next = here.planned(ReceptionFixture.inDays(11), 5);
        ReceptionFixture.post(here.clerk, next + "/publication", Map.of()).statusCode(200);
        ReceptionFixture.book(next, ReceptionFixture.visitor("13911113333")).statusCode(201);
    }

    @Test
    void a_day_nobody_closed_is_closed_by_itself_and_who_did_not_come_is_noted() {
        var id = here.open(5);
        var late = UUID.randomUUID().toString();
        sql.run("""
                UPDATE reception_day SET state = 'published', starts_at = now() + interval '2 hours',
                    ends_at = now() + interval '4 hours' WHERE id = ?
                """, id);
        var booked = Booked.of(ReceptionFixture.book(id, ReceptionFixture.visitor("13911114444"), late));
        sql.run("""
                UPDATE reception_day SET state = 'in_session', starts_at = now() - interval '9 hours',
                    ends_at = now() - interval '7 hours' WHERE id = ?
                """, id);
        job.run();
        ReceptionFixture.get(here.clerk, id.toString()).body("state", equalTo("closed"));
        booked.looksAtIt().body("state", equalTo("no_show"));
    }

    @Test
    void a_list_holds_what_is_ones_business_by_time() {
        var id = here.planned(5);
        ReceptionFixture.get(here.clerk, "?venue=" + here.venue.id())
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())))
                .body("items[0].onDuty", hasSize(2));
        ReceptionFixture.get(here.first, "?mine=true&state=planned").body("items", hasSize(1));
        ReceptionFixture.get(Staff.member(here.venue), "").body("items", hasSize(0));
        ReceptionFixture.get(Staff.clerk(VenueFixture.station().open()), "?venue=" + here.venue.id())
                .body("items", hasSize(0));
        ReceptionFixture.get(Staff.leader(here.venue), id.toString()).statusCode(200);
        ReceptionFixture.get(Staff.member(here.venue), id.toString()).statusCode(404);
        ReceptionFixture.get(here.clerk, "?from=" + MemberFixture.today().plusDays(11))
                .body("items", hasSize(0));
        ReceptionFixture.get(here.clerk, "?from=soon").statusCode(400);
    }

    @Test
    void a_step_is_done_once_and_not_on_a_version_nobody_saw() {
        var id = here.planned(5);
        var key = UUID.randomUUID();
        for (var again = 0; again < 2; again++) {
            here.clerk
                    .calls()
                    .header("Idempotency-Key", key)
                    .body(Map.of())
                    .post("/api/v1/reception-days/" + id + "/publication")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("published"));
        }
        here.chief
                .calls()
                .header("If-Match", "\"99\"")
                .body(Map.of("reason", "x"))
                .post("/api/v1/reception-days/" + id + "/cancellation")
                .then()
                .statusCode(412);
    }
}
