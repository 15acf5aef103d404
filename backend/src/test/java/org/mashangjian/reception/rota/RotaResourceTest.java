package org.mashangjian.reception.rota;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.Member;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RotaResourceTest {
    private static final String MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=20";

    @Inject
    Sql sql;

    private Venue venue;
    private Staff chief;
    private Staff clerk;

    @BeforeEach
    void open() {
        venue = VenueFixture.station().open();
        chief = Staff.chief(venue);
        clerk = Staff.clerk(venue);
    }

    private record Rule(String recurrence, String startsOn, String from, String to, int capacity) {}

    private static Rule rule(String recurrence, String from, String to) {
        return new Rule(recurrence, MemberFixture.today().toString(), from, to, 12);
    }

    private ValidatableResponse sets(int version, Rule... rules) {
        return chief.calls()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "membersPerDay", 2, "least", Map.of("days", 1, "period", "month"), "rules", List.of(rules)))
                .put("/api/v1/venues/" + venue.id() + "/rota")
                .then();
    }

    private ValidatableResponse runs(LocalDate until) {
        return clerk.calls()
                .body(Map.of("until", until.toString()))
                .post("/api/v1/venues/" + venue.id() + "/rota/runs")
                .then();
    }

    /** Twelve days 20 from tomorrow on, and time enough for the last of them to be moved behind a holiday, whatever day it is today. */
    private static LocalDate inAYear() {
        var tomorrow = MemberFixture.today().plusDays(1);
        var first = tomorrow.withDayOfMonth(20);
        return (first.isBefore(tomorrow) ? first.plusMonths(1) : first)
                .plusMonths(11)
                .plusDays(10);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_year_of_day_20_is_made_once_on_workdays_with_two_on_duty_and_shared_evenly() {
        IntStream.range(0, 12).forEach(i -> MemberFixture.at(venue).place());
        sets(0, rule(MONTHLY, "09:00", "11:30"))
                .statusCode(200)
                .body("rules[0].next", hasSize(3))
                .body("membersPerDay", equalTo(2));
        var made = runs(inAYear())
                .statusCode(200)
                .body("made", hasSize(12))
                .body("made.duties", everyItem(hasSize(2)))
                .body("fairness.least", equalTo(2))
                .body("fairness.most", equalTo(2))
                .body("fairness.even", equalTo(true))
                .body("made[0].duties[0].words", not(equalTo("")))
                .extract()
                .jsonPath();
        var calendar = Arc.container().instance(WorkCalendar.class).get();
        for (var day : (List<Map<String, String>>) (List<?>) made.getList("made")) {
            assertEquals(20, LocalDate.parse(day.get("plannedFor")).getDayOfMonth());
            assertTrue(calendar.isWorkday(LocalDate.parse(day.get("heldOn"))), day.get("heldOn"));
        }
        runs(inAYear()).statusCode(200).body("made", hasSize(0)).body("already", equalTo(12));
    }

    @Test
    void two_runs_at_once_make_one_set_of_days() throws Exception {
        IntStream.range(0, 3).forEach(i -> MemberFixture.at(venue).place());
        sets(0, rule("FREQ=WEEKLY;BYDAY=WE", "09:00", "11:30")).statusCode(200);
        var until = MemberFixture.today().plusWeeks(20);
        var made = AtOnce.times(4, () -> {
            var answer = runs(until).statusCode(200).extract().jsonPath();
            return answer.getList("made").size()
                    + answer.getInt("already")
                    + answer.getList("remarks").size();
        });
        var days = sql.one(
                        "SELECT count(*), count(DISTINCT held_on) FROM reception_day WHERE venue_id = ?",
                        row -> List.of(row.integer(1), row.integer(2)),
                        venue.id())
                .orElseThrow();
        assertEquals(days.get(0), days.get(1));
        assertTrue(days.get(0) >= 18, days::toString);
        assertEquals(4, made.size());
        var shifts = sql.one(
                        "SELECT count(*) FROM duty_shift s JOIN reception_day d ON d.id = s.day_id WHERE d.venue_id = ?",
                        row -> row.integer(1),
                        venue.id())
                .orElseThrow();
        assertEquals(days.get(0) * 2, shifts);
    }

    @Test
    void leave_binds_and_the_answer_says_who_has_fewer_and_why() {
        IntStream.range(0, 2).forEach(i -> MemberFixture.at(venue).place());
        var away = MemberFixture.at(venue).named("冯远行").place();
        var today = MemberFixture.today();
        QuarkusTransaction.requiringNew().run(() -> ((Member) Member.findById(away.id())).takeLeave(today, inAYear()));
        sets(0, rule(MONTHLY, "09:00", "11:30")).statusCode(200);
        runs(inAYear())
                .statusCode(200)
                .body("made.duties.flatten().memberId", not(hasItem(away.id().toString())))
                .body("fairness.even", equalTo(false))
                .body("fairness.why", hasSize(1))
                .body("fairness.why[0]", equalTo("冯远行值班 0 次：这期间 12 个接待日里有 12 天请假"));
    }

    @Test
    void leave_later_in_the_year_is_made_up_for_before_it_begins() {
        IntStream.range(0, 11).forEach(i -> MemberFixture.at(venue).place());
        var away = MemberFixture.at(venue).place();
        var half = MemberFixture.today().plusMonths(6);
        QuarkusTransaction.requiringNew().run(() -> ((Member) Member.findById(away.id())).takeLeave(half, inAYear()));
        sets(0, rule(MONTHLY, "09:00", "11:30")).statusCode(200);
        runs(inAYear())
                .statusCode(200)
                .body("fairness.even", equalTo(true))
                .body("fairness.why", hasSize(0))
                .body("made.duties.flatten().reason", hasItem("for_balance"));
    }

    @Test
    void too_few_members_and_overlapping_rules_are_told_and_nothing_is_doubled() {
        MemberFixture.at(venue).place();
        sets(0, rule(MONTHLY, "09:00", "11:30"), rule(MONTHLY, "10:00", "12:00"))
                .statusCode(200);
        runs(MemberFixture.today().plusMonths(2))
                .statusCode(200)
                .body("made", hasSize(2))
                .body("remarks.findAll { it.code == 'short_of_members' }", hasSize(2))
                .body("remarks.findAll { it.code == 'overlaps' }", hasSize(2));
    }

    @Test
    void a_day_that_was_cancelled_is_not_made_again() {
        MemberFixture.at(venue).place();
        sets(0, rule(MONTHLY, "09:00", "11:30")).statusCode(200);
        String id = runs(MemberFixture.today().plusMonths(1))
                .statusCode(200)
                .extract()
                .path("made[0].id");
        ReceptionFixture.post(chief, id + "/cancellation", Map.of("reason", "全市统一活动"))
                .statusCode(200);
        runs(MemberFixture.today().plusMonths(1))
                .statusCode(200)
                .body("made", hasSize(0))
                .body("already", equalTo(1));
    }

    @Test
    void bombs_wrong_times_and_stale_changes_are_refused() {
        sets(0, rule("FREQ=SECONDLY", "09:00", "10:00"))
                .statusCode(422)
                .body("violations[0].field", equalTo("rules[0].recurrence"))
                .body("violations[0].code", equalTo("recurrence_too_fine"));
        sets(0, rule("FREQ=DAILY", "09:00", "10:00"))
                .statusCode(422)
                .body("violations[0].code", equalTo("recurrence_too_frequent"));
        sets(0, rule(MONTHLY, "10:00", "09:00"))
                .statusCode(422)
                .body("violations[0].code", equalTo("ends_before_it_begins"));
        sets(7, rule(MONTHLY, "09:00", "10:00")).statusCode(412);
        runs(MemberFixture.today().plusDays(20)).statusCode(409);
        sets(0, rule(MONTHLY, "09:00", "10:00")).statusCode(200);
        runs(MemberFixture.today().minusDays(1)).statusCode(422).body("violations[0].code", equalTo("in_the_past"));
        runs(MemberFixture.today().plusYears(3)).statusCode(422).body("violations[0].code", equalTo("too_far_away"));
    }

    @Test
    void who_is_behind_is_listed_for_the_office() {
        sets(0, rule(MONTHLY, "09:00", "11:30")).statusCode(200);
        var office = Staff.office(venue);
        office.calls()
                .get("/api/v1/committees/" + venue.committeeId() + "/reception-frequency?behind=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].venueId", equalTo(venue.id().toString()))
                .body("items[0].least.days", equalTo(1))
                .body("items[0].heldBefore", equalTo(0));
        var today = MemberFixture.today();
        held(today.withDayOfMonth(1));
        held(today.withDayOfMonth(1).minusMonths(1).withDayOfMonth(20));
        office.calls()
                .get("/api/v1/committees/" + venue.committeeId() + "/reception-frequency?behind=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private void held(LocalDate on) {
        sql.run("""
                INSERT INTO reception_day (id, version, committee_id, venue_id, state, planned_for, by_rota, held_on,
                    from_time, to_time, starts_at, ends_at, capacity, state_since)
                VALUES (?, 0, ?, ?, 'closed', ?, false, ?, '09:00', '11:00', ?::date + time '01:00', ?::date + time '03:00',
                    10, now())
                """, UUID.randomUUID(), venue.committeeId(), venue.id(), on, on, on, on);
    }
}
