package org.mashangjian.statement.discussion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeepingDiscussionTest {
    private static final String NOW = Instant.now().toString();
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Inject
    Sql sql;

    @Test
    void it_is_changed_by_who_has_seen_it_and_closed_before_its_time() {
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        var to = Map.of(
                "title", "加装电梯",
                "introduction", "请您说说。",
                "rules", "就事论事。",
                "opensAt", "2026-01-01T00:00:00Z",
                "closesAt", Instant.now().plus(Duration.ofDays(3)).toString());
        clerk.calls().body(to).put(opened.path()).then().statusCode(428);
        clerk.calls()
                .header("If-Match", "\"9\"")
                .body(to)
                .put(opened.path())
                .then()
                .statusCode(412);
        clerk.calls()
                .header("If-Match", "\"0\"")
                .body(to)
                .put(opened.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rules", equalTo("就事论事。"));
        closed(opened).statusCode(200).body("state", equalTo("closed")).body("allowedActions", empty());
        closed(opened).statusCode(409).body("code", equalTo("discussion_closed"));
        opened.shows("").body("state", equalTo("closed"));
    }

    @Test
    void one_that_closed_a_month_ago_stays_closed() {
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        sql.run(
                "UPDATE discussion SET opens_at = now() - interval '60 days', closes_at = now() - interval '30 days' WHERE id = ?",
                opened.id());
        var to = Map.of(
                "title", "加装电梯",
                "introduction", "请您说说。",
                "rules", "就事论事。",
                "opensAt", NOW,
                "closesAt", Instant.now().plus(Duration.ofDays(3)).toString());
        clerk.calls()
                .header("If-Match", "\"0\"")
                .body(to)
                .put(opened.path())
                .then()
                .statusCode(409);
    }

    @Test
    void kinds_are_renamed_exchanged_added_and_dropped() {
        var opened = DiscussionFixture.at(venue).openBy(clerk);
        var ids = opened.kinds();
        var said = opened.hears("一楼采光受影响");
        said.moderated("sorting", Map.of("kindId", ids.get("采光"))).statusCode(200);
        keepKinds(opened, "\"0\"", Map.of("id", ids.get("费用"), "name", "采光"), Map.of("id", ids.get("采光"), "name", "费用"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kinds.name", contains("采光", "费用"))
                .body("kinds.id", contains(ids.get("费用"), ids.get("采光")));
        keepKinds(opened, "\"1\"", Map.of("name", "施工")).statusCode(200).body("kinds.name", contains("施工"));
        said.looksAtIt().body("kindId", nullValue());
        keepKinds(opened, "\"1\"", Map.of("name", "x")).statusCode(412);
        keepKinds(opened, "\"2\"", Map.of("name", "x"), Map.of("name", "x")).statusCode(422);
        keepKinds(opened, "\"2\"", Map.of("id", UUID.randomUUID(), "name", "x")).statusCode(422);
    }

    private ValidatableResponse closed(DiscussionFixture.Opened opened) {
        return clerk.calls().body("{}").post(opened.path() + "/closing").then();
    }

    private ValidatableResponse keepKinds(DiscussionFixture.Opened opened, String tag, Map<?, ?>... kinds) {
        return clerk.calls()
                .header("If-Match", tag)
                .body(Map.of("items", List.of(kinds)))
                .put(opened.path() + "/kinds")
                .then();
    }
}
