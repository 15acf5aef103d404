package org.mashangjian.request.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BatchAssignmentTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);

    @Inject
    Sql sql;

    @Test
    void each_is_decided_by_itself_and_one_that_changed_meanwhile_stays_as_it_is() {
        var first = accepted();
        var changed = accepted();
        var withdrawn = accepted();
        var last = accepted();
        var foreign = RequestFixture.at(VenueFixture.station().open()).submit();
        var picked = List.of(pick(first), pick(changed), pick(withdrawn), Map.of("id", foreign.id()), pick(last));
        changed.does("messages", Map.of("content", "又漏水了")).statusCode(201);
        withdrawn.does("withdrawal", Map.of()).statusCode(200);
        var unseen = Map.of("id", withdrawn.id());
        send(key(), Arrays.asList(picked.get(0), picked.get(1), unseen, picked.get(3), picked.get(4)))
                .statusCode(200)
                .body("assigned", equalTo(2))
                .body("refused", equalTo(3))
                .body("results.collect { it.refusal?.status }", contains(null, 409, 409, 404, null))
                .body("results.collect { it.state }", contains("assigned", "accepted", "withdrawn", null, "assigned"))
                .body("results[1].refusal.detail", containsString("没有改派"))
                .body("results[3].number", nullValue());
        clerk.sees(changed.id()).body("assignee", nullValue()).body("state", equalTo("accepted"));
        clerk.sees(last.id())
                .body("assignee.memberId", equalTo(member.memberId().toString()));
    }

    @Test
    void sent_again_by_the_same_key_it_does_nothing_twice_and_goes_on_with_what_is_left() {
        var first = accepted();
        var second = accepted();
        var picked = List.<Map<String, ?>>of(pick(first), pick(second));
        var key = key();
        second.does("messages", Map.of("content", "请尽快")).statusCode(201);
        send(key, picked).body("assigned", equalTo(1));
        send(key, picked)
                .body("assigned", equalTo(1))
                .body("results.collect { it.refusal?.status }", contains(null, 409));
        assertEquals(1, assignments(first));
        assertEquals(0, assignments(second));
    }

    @Test
    void the_reason_is_read_by_whom_it_is_assigned_to_and_not_by_the_resident() {
        var filed = accepted();
        send(key(), List.of(pick(filed))).statusCode(200);
        member.calls()
                .get("/api/v1/requests/" + filed.id() + "/notes")
                .then()
                .body("items.content", contains("都在您的片区"));
        assertEquals(-1, filed.looksAtIt().extract().asString().indexOf("都在您的片区"));
    }

    @Test
    void somebody_who_cannot_take_it_is_refused_for_each_and_nonsense_as_a_whole() {
        var filed = accepted();
        var elsewhere = Staff.member(VenueFixture.station().open());
        post(Map.of("requests", List.of(pick(filed)), "memberId", UUID.randomUUID()))
                .statusCode(200)
                .body("results.refusal.status", contains(422))
                .body("assigned", equalTo(0));
        post(Map.of("requests", List.of(pick(filed)), "accountId", elsewhere.accountId()))
                .body("results[0].refusal.detail", equalTo("没有这个账号"));
        post(Map.of("requests", List.of(pick(filed)))).statusCode(422);
        post(Map.of("requests", List.of(), "memberId", member.memberId())).statusCode(422);
        post(Map.of("requests", List.of(pick(filed), pick(filed)), "memberId", member.memberId()))
                .statusCode(422)
                .body("violations", hasSize(1));
        post(Map.of("requests", List.of(Map.of("id", UUID.randomUUID())), "memberId", member.memberId()))
                .statusCode(404);
    }

    private RequestFixture.Filed accepted() {
        var filed = RequestFixture.at(venue).submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        return filed;
    }

    private Map<String, ?> pick(RequestFixture.Filed filed) {
        var seen = clerk.sees(filed.id()).extract().<String>path("updatedAt");
        return Map.of("id", filed.id(), "updatedAt", seen);
    }

    private ValidatableResponse send(String key, List<? extends Map<String, ?>> picked) {
        return clerk.calls()
                .header("Idempotency-Key", key)
                .body(Map.of("requests", picked, "memberId", member.memberId(), "reason", "都在您的片区"))
                .post("/api/v1/requests/assignments")
                .then();
    }

    private ValidatableResponse post(Map<String, ?> body) {
        return clerk.calls().body(body).post("/api/v1/requests/assignments").then();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int assignments(RequestFixture.Filed filed) {
        return sql.one(
                        "SELECT count(*) FROM timeline_entry WHERE request_id = ? AND kind = 'assigned'",
                        row -> row.integer(1),
                        filed.id())
                .orElseThrow();
    }
}
