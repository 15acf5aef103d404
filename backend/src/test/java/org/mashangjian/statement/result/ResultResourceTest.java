package org.mashangjian.statement.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.statement.DiscussionFixture.Said;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResultResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private DiscussionFixture.Opened discussion;
    private Said wanted;
    private Said disputed;
    private Said quiet;

    @Inject
    ResultPages pages;

    @BeforeEach
    void publish() {
        discussion = DiscussionFixture.at(venue).openBy(Staff.clerk(venue));
        wanted = discussion.publishes("先摸清管线再动工");
        disputed = discussion.publishes("一楼不该出钱");
        quiet = discussion.publishes("=SUM(A1:A9) 装在北面");
    }

    @Test
    void it_shows_counts_what_people_agree_on_and_what_divides_them() {
        votes(12);
        results()
                .body("state", equalTo("open"))
                .body("participants", equalTo(12))
                .body("votes", equalTo(25))
                .body("statements.id", contains(ids()))
                .body("statements[0].agrees", equalTo(12))
                .body("statements[1].agrees", equalTo(6))
                .body("statements[1].disagrees", equalTo(6))
                .body("consensus.statementId", contains(wanted.id().toString()))
                .body("divisive.statementId", contains(disputed.id().toString()))
                .body("divisive[0].divisiveness", equalTo(1.0f))
                .body("groups", empty());
    }

    @Test
    void how_few_voted_is_not_shown() {
        votes(12);
        results()
                .body("statements[2].few", equalTo(true))
                .body("statements[2].agrees", nullValue())
                .body("statements[2].agreement", nullValue());
    }

    @Test
    void the_same_votes_keep_the_tag_and_a_new_one_changes_it() {
        votes(6);
        var tag =
                results().header("Cache-Control", "public, max-age=5").extract().header("ETag");
        given().header("If-None-Match", tag).get(path()).then().statusCode(304);
        forget();
        given().header("If-None-Match", tag).get(path()).then().statusCode(304);
        wanted.gets("disagree", "late").statusCode(200);
        forget();
        assertNotEquals(tag, results().extract().header("ETag"));
    }

    @Test
    void what_was_taken_down_merged_or_taken_back_is_gone_from_it_at_once() {
        votes(6);
        results().body("statements", hasSize(3));
        quiet.moderated("rejection", Map.of("reasonCode", "unreadable")).statusCode(200);
        results()
                .body(
                        "statements.id",
                        contains(wanted.id().toString(), disputed.id().toString()));
        disputed.moderated("merger", Map.of("intoId", wanted.id())).statusCode(200);
        results().body("statements.id", contains(wanted.id().toString())).body("statements[0].agrees", equalTo(6));
        wanted.withdraws().statusCode(200);
        results().body("statements", empty());
    }

    @Test
    void of_no_discussion_there_are_none() {
        given().get("/api/v1/public/discussions/" + UUID.randomUUID() + "/results")
                .then()
                .statusCode(404);
    }

    @Test
    void single_votes_are_open_data_only_once_nobody_can_see_them_come() {
        votes(12);
        data().body("withheld", equalTo("still_open")).body("votes", empty()).body("statements", hasSize(3));
        table("votes").statusCode(409).body("code", equalTo("votes_withheld"));
        DiscussionFixture.end(discussion.id());
        data().body("withheld", nullValue()).body("votes", hasSize(24));
    }

    @Test
    void participants_are_numbers_in_no_order_of_ours() {
        votes(12);
        DiscussionFixture.end(discussion.id());
        List<Integer> numbers = data().extract().path("votes.participant");
        assertEquals(12, new HashSet<>(numbers).size());
        List<String> statements = data().extract().path("votes.statementId");
        assertEquals(2, new HashSet<>(statements).size(), "what one person voted on is left out");
        var sides = new ArrayList<Boolean>();
        List<Map<String, ?>> cast = data().extract().path("votes");
        cast.stream()
                .filter(it -> it.get("statementId").equals(disputed.id().toString()))
                .forEach(it -> sides.add(it.get("choice").equals("agree")));
        var inOrderOfComing = new ArrayList<Boolean>();
        for (var i = 0; i < 12; i++) {
            inOrderOfComing.add(i % 2 == 0);
        }
        assertNotEquals(inOrderOfComing, sides);
    }

    @Test
    void among_few_participants_single_votes_are_never_given() {
        votes(9);
        DiscussionFixture.end(discussion.id());
        data().body("withheld", equalTo("too_few_participants")).body("votes", empty());
    }

    @Test
    void tables_open_in_a_spreadsheet_and_run_nothing_there() {
        votes(12);
        DiscussionFixture.end(discussion.id());
        var statements = table("statements").statusCode(200).extract().asString();
        assertEquals('\uFEFF', statements.charAt(0));
        assertEquals(4, statements.lines().count());
        assertTrue(statements.contains("'=SUM"), statements);
        assertEquals(
                25, table("votes").statusCode(200).extract().asString().lines().count());
        table("people").statusCode(400);
        given().get(discussion.publicPath() + "/open-data.csv").then().statusCode(400);
    }

    /** All want one thing, every other one disputes another, and one of them votes on the third. */
    private void votes(int people) {
        for (var i = 0; i < people; i++) {
            wanted.gets("agree", "d" + i).statusCode(200);
            disputed.gets(i % 2 == 0 ? "agree" : "disagree", "d" + i).statusCode(200);
        }
        quiet.gets("agree", "d0").statusCode(200);
    }

    private String[] ids() {
        return new String[] {
            wanted.id().toString(), disputed.id().toString(), quiet.id().toString()
        };
    }

    private String path() {
        return discussion.publicPath() + "/results";
    }

    private ValidatableResponse results() {
        return given().get(path()).then().statusCode(200);
    }

    private ValidatableResponse data() {
        return discussion.shows("/open-data").statusCode(200);
    }

    private ValidatableResponse table(String name) {
        return given().get(discussion.publicPath() + "/open-data.csv?table=" + name)
                .then();
    }

    /** As five seconds would. */
    private void forget() {
        pages.forget(discussion.id());
    }
}
