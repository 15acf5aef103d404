package org.mashangjian.statement.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementSubmissionResourceTest {
    private static final String SCRIPT =
            "<script>alert('1')</script> <b>一楼</b> & \"二楼\" 😀 '; DROP TABLE statement; --";
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
    void what_a_resident_says_waits_unseen_until_it_is_published() {
        var said = discussion.hears("一楼不用电梯，不该出钱。");
        discussion.shows("/statements").body("items", empty());
        said.looksAtIt()
                .statusCode(200)
                .body("state", equalTo("pending"))
                .body("receipt", nullValue())
                .body("allowedActions", contains("withdrawal"));
        said.moderated("publication", Map.of()).statusCode(200).body("state", equalTo("published"));
        said.looksAtIt().body("timeline.kind", contains("submitted", "published"));
        discussion
                .shows("/statements")
                .statusCode(200)
                .body("items.id", contains(said.id().toString()))
                .body("items[0].content", equalTo("一楼不用电梯，不该出钱。"))
                .body("items[0].receipt", nullValue());
        assertEquals(
                List.of("statement.submitted", "statement.published"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY id",
                        row -> row.string(1),
                        said.id().toString()));
        assertEquals(
                2,
                sql.one("SELECT count(*) FROM outbox_event WHERE subject_id = ?", row -> row.number(1), said.id())
                        .orElseThrow());
    }

    @Test
    void scripts_are_text_for_moderators_and_everybody() {
        var said = discussion.hears(SCRIPT);
        clerk.calls()
                .get(discussion.path() + "/statements")
                .then()
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff")
                .body("items[0].content", equalTo(SCRIPT));
        said.moderated("publication", Map.of()).statusCode(200);
        discussion.shows("/statements").contentType(ContentType.JSON).body("items[0].content", equalTo(SCRIPT));
    }

    @Test
    void a_pseudonym_is_the_same_throughout_one_discussion_and_another_in_the_next() {
        var device = Map.of("Mashang-Device", UUID.randomUUID().toString());
        var here = new HashSet<String>();
        for (var words : List.of("一", "二")) {
            here.add(discussion.hears(words, device).statusCode(201).extract().path("pseudonym"));
        }
        assertEquals(1, here.size());
        var there = DiscussionFixture.at(venue).openBy(clerk);
        assertNotEquals(
                here.iterator().next(), there.hears("三", device).extract().path("pseudonym"));
        assertNotEquals(pseudonym("四"), pseudonym("五"));
    }

    @Test
    void one_key_is_one_statement_also_at_once_and_gives_its_receipt_again() throws Exception {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answers = AtOnce.times(
                8,
                () -> discussion.hears("同一句", headers).statusCode(201).extract().jsonPath());
        assertEquals(
                1, answers.stream().map(it -> it.getString("id")).distinct().count());
        assertEquals(
                1,
                answers.stream().map(it -> it.getString("receipt")).distinct().count());
        discussion.hears("另一句", headers).statusCode(422).body("type", equalTo("/docs/problems#idempotency-key-reused"));
        DiscussionFixture.end(discussion.id());
        discussion.hears("同一句", headers).statusCode(201).body("receipt", matchesPattern("[0-9A-HJKMNP-TV-Z]{24}"));
        discussion.hears("新的", Map.of()).statusCode(409).body("code", equalTo("discussion_closed"));
    }

    @Test
    void what_breaks_a_rule_is_refused_and_leaves_nothing() {
        for (var content : List.of("", "   ", "长".repeat(301), "a\u0000b", "a\u0007b")) {
            send(Map.of("content", content)).statusCode(422);
        }
        send(Map.of("content", "长".repeat(300))).statusCode(201);
        send(Map.of("content", "好", "consentVersion", "1999-01")).statusCode(422);
        send(Map.of("content", "好", "name", "王")).statusCode(400);
        send(new LinkedHashMap<>(Map.of())).statusCode(422);
        given().contentType(ContentType.JSON)
                .body(Map.of("content", "好", "consentVersion", RequestFixture.CONSENT))
                .post("/api/v1/discussions/" + UUID.randomUUID() + "/statements")
                .then()
                .statusCode(404);
        assertEquals(
                1,
                sql.one("SELECT count(*) FROM statement WHERE discussion_id = ?", row -> row.number(1), discussion.id())
                        .orElseThrow());
    }

    @Test
    void a_receipt_opens_its_own_statement_and_no_other() {
        var one = discussion.hears("一");
        var other = discussion.hears("二");
        given().header("Mashang-Receipt", other.receipt())
                .get(one.path())
                .then()
                .statusCode(404);
        given().header("Mashang-Receipt", one.receipt().toLowerCase().replace('0', 'o'))
                .get(one.path())
                .then()
                .statusCode(200);
        given().get(one.path()).then().statusCode(401);
        Staff.clerk(VenueFixture.station().open())
                .calls()
                .get(one.path())
                .then()
                .statusCode(404);
    }

    @Test
    void who_withdraws_takes_the_words_back_too() {
        var said = discussion.publishes("我家住三单元");
        said.withdraws().statusCode(200).body("state", equalTo("withdrawn")).body("content", equalTo(""));
        said.withdraws().statusCode(409);
        discussion.shows("/statements").body("items", empty());
        said.moderated("withdrawal", Map.of()).statusCode(403);
        assertEquals(
                "",
                sql.one("SELECT content FROM statement WHERE id = ?", row -> row.string(1), said.id())
                        .orElseThrow());
    }

    @Test
    void nothing_stored_is_the_device_or_the_receipt() {
        var device = UUID.randomUUID().toString();
        var said = discussion
                .hears("一", Map.of("Mashang-Device", device))
                .extract()
                .jsonPath();
        var row = sql.one(
                        "SELECT s::text FROM statement s WHERE id = ?",
                        it -> it.string(1),
                        UUID.fromString(said.getString("id")))
                .orElseThrow();
        for (var secret : List.of(device, said.getString("receipt"))) {
            assertEquals(-1, row.indexOf(secret));
        }
        assertEquals(-1, row.indexOf(clerk.name()));
    }

    private String pseudonym(String content) {
        return discussion.hears(content, Map.of()).extract().path("pseudonym");
    }

    private ValidatableResponse send(Map<String, ?> fields) {
        var body = new LinkedHashMap<String, Object>(Map.of("consentVersion", RequestFixture.CONSENT));
        body.putAll(fields);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(discussion.path() + "/statements")
                .then();
    }
}
