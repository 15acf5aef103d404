package org.mashangjian.request.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What happens where the resident does not agree: declines and appeals, and what is not solved. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DisagreementTest {
    private static final Map<String, String> DECLINE =
            Map.of("reasonCode", "other_authority", "channel", "12345", "note", "请拨打 12345 反映");
    private static final Map<String, String> APPEAL = Map.of("content", "他们让我来找你们的");
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff office = Staff.office(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).submit();
    }

    @Test
    void a_decline_says_why_and_where_to_go() {
        clerk.does("decline", filed.id(), DECLINE).statusCode(200).body("state", equalTo("declined"));
        filed.looksAtIt()
                .body("decline.reasonCode", equalTo("other_authority"))
                .body("decline.reason", equalTo("应由其他单位处理"))
                .body("decline.channel", equalTo("12345"))
                .body("timeline.text", hasItem(containsString("请拨打 12345 反映")))
                .body("allowedActions", contains("appeal"));
    }

    @Test
    void a_decline_needs_reason_channel_and_words() {
        clerk.does("decline", filed.id(), Map.of("reasonCode", "other_authority", "note", "x"))
                .statusCode(422);
        clerk.does("decline", filed.id(), Map.of("channel", "12345", "note", "x"))
                .statusCode(422);
        clerk.does("decline", filed.id(), Map.of("reasonCode", "lazy", "channel", "12345", "note", "x"))
                .statusCode(400);
        clerk.sees(filed.id()).body("state", equalTo("submitted"));
    }

    @Test
    void an_appeal_goes_to_the_chief() {
        clerk.does("decline", filed.id(), DECLINE).statusCode(200);
        filed.does("appeal", APPEAL)
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("examiner", equalTo("chief"))
                .body("decline", nullValue());
        clerk.sees(filed.id()).body("allowedActions", not(hasItem("acceptance")));
        clerk.does("acceptance", filed.id()).statusCode(403);
        chief.does("acceptance", filed.id()).statusCode(200).body("state", equalTo("accepted"));
    }

    @Test
    void a_decline_by_the_chief_is_appealed_to_the_office() {
        chief.does("decline", filed.id(), DECLINE).statusCode(200);
        filed.does("appeal", APPEAL).statusCode(200).body("examiner", equalTo("office"));
        chief.does("acceptance", filed.id()).statusCode(403);
        office.does("acceptance", filed.id()).statusCode(200);
    }

    @Test
    void one_appeals_once() {
        clerk.does("decline", filed.id(), DECLINE).statusCode(200);
        filed.does("appeal", APPEAL).statusCode(200);
        chief.does("decline", filed.id(), DECLINE).statusCode(200);
        filed.looksAtIt().body("allowedActions", not(hasItem("appeal")));
        filed.does("appeal", APPEAL).statusCode(409).body("state", equalTo("declined"));
    }

    @Test
    void one_appeals_within_fifteen_days() {
        clerk.does("decline", filed.id(), DECLINE).statusCode(200);
        sql.run(
                "UPDATE request SET appeal_until = appeal_until - interval '15 days 1 second' WHERE id = ?",
                filed.id());
        filed.does("appeal", APPEAL).statusCode(409);
    }

    @Test
    void not_solved_goes_back_to_who_answered_and_the_second_time_to_the_chief() {
        answered();
        filed.says("no")
                .statusCode(200)
                .body("state", equalTo("reopened"))
                .body("reopenings", equalTo(1))
                .body("closure", nullValue())
                .body("assignee.memberId", equalTo(member.memberId().toString()));
        again(member);
        filed.says("no")
                .statusCode(200)
                .body("reopenings", equalTo(2))
                .body("assignee.accountId", equalTo(chief.accountId().toString()))
                .body("assignee.memberId", nullValue());
        member.sees(filed.id()).statusCode(404);
        again(chief);
        chief.does("closure", filed.id(), Map.of("reason", "太早")).statusCode(409);
        filed.says("no").statusCode(200).body("state", equalTo("reopened")).body("reopenings", equalTo(3));
        clerk.does("closure", filed.id(), Map.of("reason", "不是我能关的")).statusCode(403);
        chief.does("closure", filed.id(), Map.of("reason", "管网改造要等明年，已列入计划"))
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closure", equalTo("not_solved"));
        filed.looksAtIt()
                .body("timeline.text", hasItem(containsString("管网改造要等明年")))
                .body("allowedActions", not(hasItem("rating")));
        filed.says("no").statusCode(409);
    }

    @Test
    void a_fourth_no_reopens_nothing_and_is_kept() {
        answered();
        for (var who : new Staff[] {member, chief, chief}) {
            filed.says("no").statusCode(200).body("state", equalTo("reopened"));
            again(who);
        }
        filed.says("no")
                .statusCode(200)
                .body("state", equalTo("answered"))
                .body("reopenings", equalTo(3))
                .body("timeline.kind", hasItem("not_solved_again"));
        chief.does("closure", filed.id(), Map.of("reason", "已经尽力")).body("closure", equalTo("not_solved"));
    }

    @Test
    void a_rating_is_one_to_five_and_only_after_an_answer() {
        filed.says("yes").statusCode(409);
        answered();
        for (var stars : new int[] {0, 6}) {
            filed.does("rating", Map.of("solved", "yes", "answerRating", stars)).statusCode(422);
        }
        filed.does("rating", Map.of("answerRating", 5)).statusCode(422);
        filed.does("rating", Map.of("solved", "maybe")).statusCode(400);
        filed.says("yes").statusCode(200);
        filed.says("no").statusCode(409);
    }

    @Test
    void nobody_but_the_resident_rates() {
        answered();
        clerk.does("rating", filed.id(), Map.of("solved", "yes")).statusCode(403);
        member.does("rating", filed.id(), Map.of("solved", "yes")).statusCode(403);
    }

    private void answered() {
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        answer(member);
    }

    private void again(Staff who) {
        who.does("start", filed.id()).statusCode(200);
        answer(who);
    }

    private ValidatableResponse answer(Staff who) {
        return who.does("answer", filed.id(), Map.of("content", "已处理")).statusCode(200);
    }
}
