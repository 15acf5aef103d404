package org.mashangjian.request.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What was heard by phone, what was handed off, and what was merged. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutcomeTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff member = Staff.member(venue);

    @Test
    void who_did_not_handle_it_phones_and_the_yes_is_marked_so() {
        var filed = answeredBy(member);
        member.does("follow-ups", filed.id(), Map.of("solved", "yes")).statusCode(403);
        clerk.sees(filed.id()).body("allowedActions", hasItem("follow-ups"));
        var before = Written.of(filed.id());
        clerk.does("follow-ups", filed.id(), Map.of("solved", "yes", "note", "老人说暖和了"))
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closure", equalTo("confirmed"))
                .body("rating.confirmedBy", equalTo("phone"))
                .body("timeline[-1].text", equalTo("居民确认已解决：电话回访：老人说暖和了"));
        assertTrue(Written.of(filed.id()).isAfter(before, 1));
    }

    @Test
    void who_answered_on_the_spot_cannot_confirm_it_by_phone() {
        var filed = RequestFixture.at(venue).submit();
        clerk.does("answer", filed.id(), Map.of("content", "已经修好")).statusCode(200);
        clerk.sees(filed.id()).body("allowedActions", not(hasItem("follow-ups")));
        clerk.does("follow-ups", filed.id(), Map.of("solved", "yes")).statusCode(403);
        chief.does("follow-ups", filed.id(), Map.of("solved", "partly")).statusCode(200);
    }

    @Test
    void a_no_on_the_phone_reopens_it() {
        var filed = answeredBy(member);
        chief.does("follow-ups", filed.id(), Map.of("solved", "no"))
                .statusCode(200)
                .body("state", equalTo("reopened"))
                .body("assignee.memberId", equalTo(member.memberId().toString()));
    }

    @Test
    void what_the_resident_says_by_receipt_is_marked_so() {
        var filed = answeredBy(member);
        filed.says("yes").body("rating.confirmedBy", equalTo("receipt"));
    }

    @Test
    void nobody_can_be_phoned_in_vain_who_left_no_phone() {
        var filed = answeredBy(member);
        clerk.does("follow-ups", filed.id(), Map.of()).statusCode(409);
    }

    @Test
    void what_is_handed_off_shows_its_number_there_and_is_followed_here() {
        var filed = started();
        var body = Map.of("channel", "hotline_12345", "number", "20261118-0457", "note", "由市里统一派单");
        member.does("hand-off", filed.id(), body).statusCode(403);
        clerk.does("hand-off", filed.id(), Map.of("channel", "hotline_12345")).statusCode(422);
        clerk.does("hand-off", filed.id(), body)
                .statusCode(200)
                .body("state", equalTo("handed_off"))
                .body("handOff.number", equalTo("20261118-0457"));
        filed.looksAtIt()
                .body("handOff.channel", equalTo("hotline_12345"))
                .body("timeline[-1].text", containsString("12345 20261118-0457。由市里统一派单"));
        clerk.does("progress", filed.id(), Map.of("content", "已派单", "recordedFor", "12345"))
                .statusCode(200);
        clerk.does("answer", filed.id(), Map.of("content", "已办结", "recordedFor", "12345"))
                .statusCode(200)
                .body("state", equalTo("answered"));
    }

    @Test
    void the_contact_goes_along_only_as_the_resident_agreed_who_reads_of_it() {
        var body = Map.of("channel", "petition", "number", "XF-20261118-07", "contactPassed", true);
        var nobody = started();
        clerk.does("hand-off", nobody.id(), body).statusCode(422).body("violations[0].code", equalTo("no_contact"));
        nobody.looksAtIt().body("state", equalTo("in_progress"));
        var filed = started(RequestFixture.at(venue).with("contact", Map.of("name", "王女士", "phone", "13909310000")));
        clerk.does("hand-off", filed.id(), body).statusCode(200);
        filed.looksAtIt().body("timeline[-1].text", containsString("信访 XF-20261118-07（经居民同意，联系方式一并转送）"));
        given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/data-accesses")
                .then()
                .statusCode(200)
                .body("items.kind", contains("passed_on"))
                .body("items[0].reason", equalTo("信访"));
    }

    @Test
    void both_receipts_of_what_was_merged_keep_working() {
        var first = RequestFixture.at(venue)
                .with("content", "五号楼王小虎家暖气不热，电话13900001111")
                .submit();
        var second = RequestFixture.at(venue).with("content", "我家也不热").submit();
        clerk.does("acceptance", first.id());
        var before = Written.of(first.id());
        clerk.does("duplicate", second.id(), Map.of("requestId", first.id()))
                .statusCode(200)
                .body("state", equalTo("duplicate"))
                .body("mergedInto.id", equalTo(first.id().toString()));
        assertTrue(Written.of(first.id()).isAfter(before, 1));
        clerk.does("assignment", first.id(), Map.of("memberId", member.memberId()));
        member.does("start", first.id());
        member.does("progress", first.id(), Map.of("content", "王小虎家已查看"));
        member.does("answer", first.id(), Map.of("content", "王女士，您家已修好")).statusCode(200);
        second.looksAtIt()
                .statusCode(200)
                .body("state", equalTo("duplicate"))
                .body("content", equalTo("我家也不热"))
                .body("allowedActions", empty())
                .body("mergedInto.id", nullValue())
                .body("mergedInto.number", equalTo(first.number()))
                .body("mergedInto.state", equalTo("answered"))
                .body(
                        "mergedInto.progress.kind",
                        contains("submitted", "accepted", "assigned", "started", "progress_reported", "answered"))
                .body("mergedInto.progress[4].text", equalTo("进展"))
                .body("mergedInto.answer", not(containsString("王女士")))
                .body("mergedInto.toString()", not(containsString("王小虎")))
                .body("duplicates", nullValue());
        first.looksAtIt().body("duplicates", nullValue()).body("timeline.kind", not(hasItem("duplicate_taken_in")));
        clerk.sees(first.id())
                .body("duplicates.number", contains(second.number()))
                .body("timeline.kind", hasItem("duplicate_taken_in"));
        first.says("yes").statusCode(200);
    }

    @Test
    void what_was_merged_into_a_duplicate_goes_on_with_it() {
        var first = RequestFixture.at(venue).submit();
        var second = RequestFixture.at(venue).submit();
        var third = RequestFixture.at(venue).submit();
        clerk.does("duplicate", third.id(), Map.of("requestId", second.id())).statusCode(200);
        clerk.does("duplicate", second.id(), Map.of("requestId", first.id())).statusCode(200);
        third.looksAtIt().body("mergedInto.number", equalTo(first.number()));
        clerk.sees(first.id()).body("duplicates.number", containsInAnyOrder(second.number(), third.number()));
    }

    @Test
    void nothing_is_merged_into_itself_or_what_is_over_or_anothers() {
        var filed = RequestFixture.at(venue).submit();
        refused(filed, filed, "unknown_request");
        var over = RequestFixture.at(venue).submit();
        over.does("withdrawal", Map.of());
        refused(filed, over, "not_open");
        refused(filed, RequestFixture.at(VenueFixture.station().open()).submit(), "unknown_request");
        refused(filed, RequestFixture.at(venue).with("aboutStaff", true).submit(), "unknown_request");
        var accepted = RequestFixture.at(venue).submit();
        clerk.does("acceptance", accepted.id());
        clerk.does("duplicate", accepted.id(), Map.of("requestId", filed.id())).statusCode(409);
    }

    private void refused(RequestFixture.Filed filed, RequestFixture.Filed into, String code) {
        clerk.does("duplicate", filed.id(), Map.of("requestId", into.id()))
                .statusCode(422)
                .body("violations[0].code", equalTo(code));
    }

    private RequestFixture.Filed started() {
        return started(RequestFixture.at(venue));
    }

    private RequestFixture.Filed started(RequestFixture request) {
        var filed = request.submit();
        clerk.does("acceptance", filed.id());
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()));
        member.does("start", filed.id()).statusCode(200);
        return filed;
    }

    private RequestFixture.Filed answeredBy(Staff handler) {
        var filed = started();
        handler.does("answer", filed.id(), Map.of("content", "已经修好")).statusCode(200);
        return filed;
    }
}
