package org.mashangjian.request.watch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WatchTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff colleague = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).submit();
    }

    @Test
    void who_watches_is_told_of_what_others_do_and_not_of_their_own_doing() {
        watch(colleague).body("watching", equalTo(true));
        colleague.does("acceptance", filed.id()).statusCode(200);
        told(colleague).body("items", hasSize(0));
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        told(colleague)
                .body("items.type", contains("request.watched", "request.watched"))
                .body("items[0].text", containsString(filed.number()));
        told(clerk).body("items", hasSize(0));
    }

    @Test
    void who_is_told_for_their_own_part_is_not_told_twice() {
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        watch(member);
        filed.does("messages", Map.of("content", "又坏了")).statusCode(201);
        told(member).body("items.type", contains("request.message_sent", "request.assigned"));
    }

    @Test
    void who_may_not_read_it_any_longer_is_told_nothing_and_finds_it_nowhere() {
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        watch(member);
        clerk.does(
                        "assignment",
                        filed.id(),
                        Map.of("memberId", Staff.member(venue).memberId()))
                .statusCode(200);
        told(member).body("items", hasSize(0));
        list(member, "?watched=true").body("items", hasSize(0));
        member.calls().get(path()).then().statusCode(404);
    }

    @Test
    void the_inbox_finds_what_is_watched_and_what_is_not() {
        var other = RequestFixture.at(venue).submit();
        watch(colleague);
        list(colleague, "?watched=true").body("items.id", contains(filed.id().toString()));
        list(colleague, "?watched=false")
                .body("items.id", hasItem(other.id().toString()))
                .body("items.id", not(hasItem(filed.id().toString())));
        list(clerk, "?watched=true").body("items", hasSize(0));
        list(colleague, "?watched=maybe", 400);
    }

    @Test
    void watching_begins_and_ends_once_and_is_audited() {
        watch(colleague);
        watch(colleague);
        colleague.calls().delete(path()).then().statusCode(200).body("watching", equalTo(false));
        colleague.calls().delete(path()).then().statusCode(200);
        clerk.does("acceptance", filed.id()).statusCode(200);
        told(colleague).body("items", hasSize(0));
        assertEquals(
                List.of("request.submitted", "request.watched", "request.unwatched", "request.accepted"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY at",
                        row -> row.string(1),
                        filed.id().toString()));
    }

    @Test
    void nobody_watches_more_than_anybody_follows() {
        var filings = sql.run("""
                INSERT INTO request (id, version, number, committee_id, venue_id, division_code, channel, title, content,
                    urgency, public_wanted, about_staff, wants_reply, has_phone, consent_version, state, examiner,
                    submitted_at, updated_at, state_since, due_at, receipt_hash, submission_key_hash, body_hash, terms)
                SELECT gen_random_uuid(), 0, 'W-' || ? || n, committee_id, venue_id, division_code, channel, title, content,
                    urgency, public_wanted, about_staff, wants_reply, has_phone, consent_version, state, examiner,
                    submitted_at, updated_at, state_since, due_at, receipt_hash, ('W' || ? || n)::bytea, body_hash, terms
                FROM request, generate_series(1, 500) n WHERE id = ?
                """, filed.number(), filed.number(), filed.id());
        assertEquals(500, filings);
        sql.run(
                "INSERT INTO request_watch (account_id, request_id, since) SELECT ?, id, now() FROM request WHERE number LIKE ?",
                colleague.accountId(),
                "W-" + filed.number() + "%");
        colleague.does("watch", filed.id()).statusCode(422).body("violations[0].code", equalTo("too_many_watched"));
        list(colleague, "?watched=true&limit=100").body("items", hasSize(100));
    }

    private ValidatableResponse watch(Staff by) {
        return by.does("watch", filed.id()).statusCode(200);
    }

    private static ValidatableResponse told(Staff reader) {
        Relaying.now();
        return reader.calls().get("/api/v1/notices").then().statusCode(200);
    }

    private static ValidatableResponse list(Staff reader, String query) {
        return list(reader, query, 200);
    }

    private static ValidatableResponse list(Staff reader, String query, int status) {
        return reader.calls().get("/api/v1/requests" + query).then().statusCode(status);
    }

    private String path() {
        return "/api/v1/requests/" + filed.id() + "/watch";
    }
}
