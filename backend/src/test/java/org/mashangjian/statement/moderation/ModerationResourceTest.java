package org.mashangjian.statement.moderation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ModerationResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private DiscussionFixture.Opened discussion;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        discussion = DiscussionFixture.at(venue).openBy(clerk);
    }

    @Test
    void a_rejected_one_says_why_to_its_author_alone() {
        var said = discussion.hears("三单元老王不讲理，电话 13912345678");
        said.moderated("rejection", Map.of("reasonCode", "personal_data", "note", "请去掉姓名和电话再发一次"))
                .statusCode(200)
                .body("state", equalTo("rejected"));
        said.looksAtIt()
                .body("reason.code", equalTo("personal_data"))
                .body("reason.text", equalTo("写到了个人的姓名、电话或住址"))
                .body("note", equalTo("请去掉姓名和电话再发一次"))
                .body("allowedActions", contains("withdrawal"));
        discussion.shows("/statements").body("items", empty());
    }

    @Test
    void a_reason_is_one_of_those_that_are_published() {
        var said = discussion.hears("一");
        said.moderated("rejection", Map.of("reasonCode", "i_do_not_like_it")).statusCode(400);
        said.moderated("rejection", Map.of()).statusCode(422);
        said.moderated("rejection", Map.of("reasonCode", "insult", "note", "长".repeat(201)))
                .statusCode(422);
        said.looksAtIt().body("state", equalTo("pending"));
    }

    @Test
    void what_was_published_by_mistake_is_taken_down_and_the_other_way_round() {
        var said = discussion.publishes("一");
        said.moderated("publication", Map.of())
                .statusCode(409)
                .body("state", equalTo("published"))
                .body("allowedActions", contains("rejection", "sorting", "merger"));
        said.moderated("rejection", Map.of("reasonCode", "off_topic")).statusCode(200);
        discussion.shows("/statements").body("items", empty());
        said.moderated("publication", Map.of())
                .statusCode(200)
                .body("reason", nullValue())
                .body("note", nullValue());
        discussion.shows("/statements").body("items", hasSize(1));
    }

    @Test
    void the_queue_shows_the_oldest_first_page_by_page_and_each_other_state() {
        var ids = List.of("一", "二", "三").stream()
                .map(words -> discussion.hears(words).id().toString())
                .toList();
        var next = queue("?limit=2")
                .body("items.id", contains(ids.get(0), ids.get(1)))
                .body("next", notNullValue())
                .extract()
                .<String>path("next");
        queue("?limit=2&cursor=" + next).body("items.id", contains(ids.get(2))).body("next", nullValue());
        queue("?state=published").body("items", empty());
        clerk.calls().get(discussion.path() + "/statements?state=hidden").then().statusCode(400);
        clerk.calls().get(discussion.path() + "/statements?q=x").then().statusCode(400);
    }

    @Test
    void sorting_puts_it_where_residents_find_it() {
        var kinds = discussion.kinds();
        var said = discussion.publishes("一楼采光受影响");
        discussion.publishes("高层多出");
        said.moderated("sorting", Map.of("kindId", kinds.get("采光"))).statusCode(200);
        discussion
                .shows("/statements?kind=" + kinds.get("采光"))
                .body("items.id", contains(said.id().toString()));
        queue("?state=published&kind=" + kinds.get("采光")).body("items", hasSize(1));
        var foreign = DiscussionFixture.at(venue).openBy(clerk).kinds();
        said.moderated("sorting", Map.of("kindId", foreign.get("采光"))).statusCode(422);
        said.moderated("sorting", Map.of()).statusCode(200).body("kindId", nullValue());
    }

    @Test
    void office_and_chief_moderate_and_nobody_from_elsewhere() {
        var said = discussion.hears("一");
        var elsewhere = VenueFixture.station().open();
        for (var other : List.of(Staff.clerk(elsewhere), Staff.office(elsewhere))) {
            step(other, said.id(), "publication").statusCode(404);
        }
        step(Staff.member(venue), said.id(), "publication").statusCode(403);
        step(Staff.office(venue), said.id(), "publication").statusCode(200);
    }

    @Test
    void a_stale_look_is_refused_and_a_repeated_step_is_done_once() {
        var said = discussion.hears("一");
        clerk.calls()
                .header("If-Match", "\"7\"")
                .body("{}")
                .post(said.path() + "/publication")
                .then()
                .statusCode(412);
        var key = UUID.randomUUID().toString();
        for (var round = 0; round < 2; round++) {
            clerk.calls()
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(said.path() + "/publication")
                    .then()
                    .statusCode(200);
        }
        assertEquals(
                1,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE object_id = ? AND action = 'statement.published'",
                                row -> row.number(1),
                                said.id().toString())
                        .orElseThrow());
    }

    private ValidatableResponse queue(String query) {
        return clerk.calls()
                .get(discussion.path() + "/statements" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(Staff by, UUID id, String step) {
        return by.calls()
                .body("{}")
                .post("/api/v1/statements/" + id + "/" + step)
                .then();
    }
}
