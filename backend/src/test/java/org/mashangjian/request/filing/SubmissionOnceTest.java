package org.mashangjian.request.filing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** One Idempotency-Key, at most one request. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionOnceTest {
    private final Venue venue = VenueFixture.station().open();
    private final String key = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @Test
    void the_same_key_and_body_give_the_same_again() {
        var body = RequestFixture.at(venue).key(key).with("contact", Map.of("phone", "13912345678"));
        var first = body.submit();
        assertEquals(first, body.submit());
        assertEquals(first, body.key(key.toUpperCase(Locale.ROOT)).submit());
        assertEquals(1, rows("request"));
    }

    @Test
    void a_replay_shows_the_request_as_it_stands_by_now() {
        var body = RequestFixture.at(venue).key(key);
        var filed = body.submit();
        Staff.clerk(venue).does("acceptance", filed.id()).statusCode(200);
        body.send().statusCode(201).body("receipt", equalTo(filed.receipt())).body("state", equalTo("accepted"));
    }

    @Test
    void the_same_key_for_another_body_is_422_and_changes_nothing() {
        var filed = RequestFixture.at(venue).key(key).submit();
        RequestFixture.at(venue)
                .key(key)
                .with("title", "另一件")
                .send()
                .statusCode(422)
                .body("type", equalTo("/docs/problems#idempotency-key-reused"));
        assertEquals(1, rows("request"));
        filed.looksAtIt().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void a_refused_call_uses_no_key_up() {
        RequestFixture.at(venue).key(key).with("content", "").send().statusCode(422);
        RequestFixture.at(venue).key(key).with("colour", "red").send().statusCode(400);
        RequestFixture.at(venue)
                .key(key)
                .with("attachmentIds", new UUID[] {UUID.randomUUID()})
                .send()
                .statusCode(422);
        RequestFixture.at(venue).key(key).send().statusCode(201);
    }

    @Test
    void without_a_key_every_call_files_one() {
        var one = RequestFixture.at(venue).key(null).submit();
        var other = RequestFixture.at(venue).key(null).submit();
        assertNotEquals(one.id(), other.id());
        assertNotEquals(one.receipt(), other.receipt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "6a8e1f0c", "not-a-uuid-at-all-but-quite-as-long-", "1-1-1-1-1"})
    void a_key_that_is_no_uuid_is_400(String malformed) {
        RequestFixture.at(venue)
                .key(malformed)
                .send()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"))
                .body("violations[0].code", equalTo("not_a_uuid"));
        assertEquals(0, rows("request"));
    }

    @Test
    void a_hundred_identical_calls_at_once_file_one() throws Exception {
        var answers = AtOnce.times(100, () -> {
            var answer = RequestFixture.at(venue).key(key).send().extract();
            return answer.statusCode() == 201
                    ? answer.path("id") + " " + answer.path("receipt")
                    : "" + answer.statusCode();
        });
        var different = new HashSet<>(answers);
        // a duplicate that waited too long hears 409 and may ask again
        different.remove("409");
        assertEquals(1, different.size(), different::toString);
        assertTrue(different.iterator().next().length() > 36, different::toString);
        var filed = RequestFixture.at(venue).key(key).submit();
        assertEquals(filed.id() + " " + filed.receipt(), different.iterator().next());
        assertEquals(1, rows("request"));
        assertEquals(1, of(filed.id(), "timeline_entry", "request_id"));
        assertEquals(1, of(filed.id(), "outbox_event", "subject_id"));
        assertEquals(1, of(filed.id(), "audit_event", "object_id"));
    }

    private long rows(String table) {
        return sql.one("SELECT count(*) FROM " + table + " WHERE venue_id = ?", row -> row.number(1), venue.id())
                .orElseThrow();
    }

    private long of(UUID id, String table, String column) {
        return sql.one(
                        "SELECT count(*) FROM " + table + " WHERE " + column + " = ?",
                        row -> row.number(1),
                        column.equals("object_id") ? id.toString() : id)
                .orElseThrow();
    }
}
