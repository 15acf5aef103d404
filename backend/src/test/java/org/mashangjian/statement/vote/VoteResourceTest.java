package org.mashangjian.statement.vote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.phone.PhoneSessions;
import org.mashangjian.phone.Phones;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.statement.DiscussionFixture.Said;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VoteResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private DiscussionFixture.Opened discussion;
    private Said said;

    @Inject
    Sql sql;

    @Inject
    PhoneSessions sessions;

    @Inject
    ForgettingVoters forgetting;

    @BeforeEach
    void publish() {
        discussion = DiscussionFixture.at(venue).openBy(Staff.clerk(venue));
        said = discussion.publishes("一楼不该出钱");
    }

    @Test
    void a_device_has_one_vote_and_the_last_one_counts() {
        for (var choice : List.of("agree", "agree", "disagree", "pass", "agree")) {
            said.gets(choice, "one").statusCode(200).body("choice", equalTo(choice));
        }
        said.gets("disagree", "two").statusCode(200);
        counted(1, 1, 0);
        own(Map.of("Mashang-Device", "one"))
                .body("items", hasSize(1))
                .body("items[0].statementId", equalTo(said.id().toString()))
                .body("items[0].choice", equalTo("agree"));
        own(Map.of("Mashang-Device", "nobody")).body("items", empty());
        own(Map.of()).body("items", empty());
    }

    @Test
    void one_device_at_once_is_one_vote_and_many_are_many() throws Exception {
        AtOnce.times(12, () -> said.gets("agree", "same").statusCode(200));
        counted(1, 0, 0);
        var device = new AtomicInteger();
        AtOnce.times(24, () -> {
            var number = device.incrementAndGet();
            return said.gets(number % 2 == 0 ? "agree" : "disagree", "d" + number)
                    .statusCode(200);
        });
        counted(13, 12, 0);
    }

    @Test
    void one_voter_who_changes_their_mind_at_once_is_still_one() throws Exception {
        var turn = new AtomicInteger();
        AtOnce.times(16, () -> said.gets(List.of("agree", "disagree", "pass").get(turn.getAndIncrement() % 3), "same")
                .statusCode(200));
        assertEquals(Counts.ofVotes(said.id()), Counts.of(said.id()));
        var all = Counts.of(said.id());
        assertEquals(1, all.agrees() + all.disagrees() + all.passes());
    }

    @Test
    void a_phone_is_one_voter_on_all_its_devices_and_takes_over_what_a_device_said_before() {
        said.gets("agree", "home").statusCode(200);
        said.gets("agree", "work").statusCode(200);
        counted(2, 0, 0);
        var phone = proven();
        said.gets("disagree", Map.of("Mashang-Device", "home", "Mashang-Phone-Session", phone))
                .statusCode(200);
        counted(1, 1, 0);
        said.gets("disagree", Map.of("Mashang-Device", "work", "Mashang-Phone-Session", phone))
                .statusCode(200);
        counted(0, 1, 0);
        said.gets("pass", "home").statusCode(200);
        counted(0, 0, 1);
    }

    @Test
    void votes_a_device_gave_elsewhere_come_along_when_its_owner_proves_a_phone() {
        var other = discussion.publishes("高层多出");
        var phone = proven();
        said.gets("agree", Map.of("Mashang-Phone-Session", phone)).statusCode(200);
        other.gets("disagree", "tablet").statusCode(200);
        said.gets("agree", Map.of("Mashang-Device", "tablet", "Mashang-Phone-Session", phone))
                .statusCode(200);
        own(Map.of("Mashang-Phone-Session", phone)).body("items.choice", containsInAnyOrder("agree", "disagree"));
        counted(1, 0, 0);
    }

    @Test
    void two_phones_on_one_device_are_two_voters() {
        var device = "family";
        said.gets("agree", Map.of("Mashang-Device", device, "Mashang-Phone-Session", proven()))
                .statusCode(200);
        said.gets("disagree", Map.of("Mashang-Device", device, "Mashang-Phone-Session", proven()))
                .statusCode(200);
        counted(1, 1, 0);
    }

    @Test
    void nobody_votes_without_a_device_or_with_a_session_that_ended() {
        said.gets("agree", Map.of()).statusCode(400).body("violations[0].field", equalTo("Mashang-Device"));
        said.gets("agree", Map.of("Mashang-Phone-Session", "made-up")).statusCode(401);
        said.gets("maybe", "one").statusCode(400);
        counted(0, 0, 0);
    }

    @Test
    void what_is_not_published_is_not_voted_on() {
        var pending = discussion.hears("还没看");
        pending.gets("agree", "one").statusCode(404);
        said.moderated("rejection", Map.of("reasonCode", "off_topic")).statusCode(200);
        said.gets("agree", "one").statusCode(404);
        given().contentType(ContentType.JSON)
                .header("Mashang-Device", "one")
                .body(Map.of("choice", "agree"))
                .post("/api/v1/statements/" + UUID.randomUUID() + "/votes")
                .then()
                .statusCode(404);
        assertEquals(new Counts(0, 0, 0), Counts.ofVotes(pending.id()));
    }

    @Test
    void votes_end_with_the_discussion_and_a_month_later_nobody_knows_whose_they_were() {
        said.gets("agree", "one").statusCode(200);
        DiscussionFixture.end(discussion.id());
        said.gets("disagree", "one").statusCode(409).body("code", equalTo("discussion_closed"));
        forgetting.forget();
        assertEquals(1, keys());
        sql.run(
                "UPDATE discussion SET closes_at = now() - interval '31 days', opens_at = now() - interval '50 days' WHERE id = ?",
                discussion.id());
        forgetting.forget();
        assertEquals(0, keys());
        counted(1, 0, 0);
    }

    @Test
    void each_vote_that_changes_something_leaves_an_audit_row_without_the_voter() {
        for (var choice : List.of("agree", "agree", "disagree")) {
            said.gets(choice, "one").statusCode(200);
        }
        assertEquals(
                2,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE object_id = ? AND action = 'statement.voted' AND account_id IS NULL",
                                row -> row.number(1),
                                said.id().toString())
                        .orElseThrow());
    }

    private void counted(int agrees, int disagrees, int passes) {
        assertEquals(new Counts(agrees, disagrees, passes), Counts.of(said.id()));
        assertEquals(Counts.ofVotes(said.id()), Counts.of(said.id()));
    }

    private long keys() {
        return sql.one(
                        "SELECT count(*) FROM discussion_participant WHERE discussion_id = ?",
                        row -> row.number(1),
                        discussion.id())
                .orElseThrow();
    }

    /** The session of somebody who proved a phone. */
    private String proven() {
        return sessions.begin(Phones.e164("phone", PhoneFixture.fresh().number()), Instant.now())
                .token();
    }

    private ValidatableResponse own(Map<String, ?> headers) {
        return given().headers(headers).get(discussion.path() + "/votes").then().statusCode(200);
    }
}
