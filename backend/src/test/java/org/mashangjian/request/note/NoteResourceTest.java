package org.mashangjian.request.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoteResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).submit();
    }

    @Test
    void the_staff_of_a_request_read_each_others_notes_newest_first() {
        note(clerk, "住户脾气急，先打电话").body("own", equalTo(true)).body("author", equalTo(clerk.name()));
        handTo(member);
        note(member, "下午到场");
        notes(member, "")
                .body("items.content", contains("下午到场", "住户脾气急，先打电话"))
                .body("items.own", contains(true, false));
        var next = notes(clerk, "?limit=1")
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .<String>path("next");
        notes(clerk, "?limit=1&cursor=" + next).body("items.content", contains("住户脾气急，先打电话"));
    }

    @Test
    void a_note_written_twice_by_one_key_is_there_once_and_is_audited() {
        var key = UUID.randomUUID().toString();
        for (var round = 0; round < 2; round++) {
            clerk.calls()
                    .header("Idempotency-Key", key)
                    .body(Map.of("content", "已回电"))
                    .post(path())
                    .then()
                    .statusCode(201);
        }
        notes(clerk, "").body("items", hasSize(1));
        assertEquals(
                List.of("request.submitted", "request.noted"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY at",
                        row -> row.string(1),
                        filed.id().toString()));
    }

    @Test
    void a_unit_and_the_dispatching_office_do_not_read_them_although_the_request_is_theirs() {
        note(clerk, "该单位上次拖了半年");
        var unit = UnitFixture.at(venue);
        handTo(member);
        member.does("start", filed.id()).statusCode(200);
        clerk.does("dispatch", filed.id(), Map.of("leadUnitId", unit.id())).statusCode(200);
        var officer = Staff.officer(unit);
        officer.sees(filed.id()).statusCode(200);
        officer.calls().get(path()).then().statusCode(403);
        var dispatcher = Staff.dispatcher(venue);
        dispatcher.sees(filed.id()).statusCode(200);
        dispatcher.calls().get(path()).then().statusCode(403);
    }

    @Test
    void who_has_given_the_request_back_reads_them_no_longer() {
        handTo(member);
        note(clerk, "换个委员试试");
        member.does("return", filed.id(), Map.of("reason", "不熟悉")).statusCode(200);
        member.calls().get(path()).then().statusCode(404);
    }

    @Test
    void notes_on_the_venues_own_staff_are_the_offices_alone() {
        var about = RequestFixture.at(venue).with("aboutStaff", true).submit();
        clerk.calls().get("/api/v1/requests/" + about.id() + "/notes").then().statusCode(404);
        clerk.does("notes", about.id(), Map.of("content", "x")).statusCode(404);
        Staff.office(venue).does("notes", about.id(), Map.of("content", "约谈")).statusCode(201);
    }

    @Test
    void its_author_puts_a_note_right_and_takes_it_back_and_what_it_said_is_kept() {
        var id = note(clerk, "住户电话 0931-5550100")
                .body("allowedActions", contains("correction", "withdrawal"))
                .extract()
                .<String>path("id");
        clerk.does("notes/" + id + "/correction", filed.id(), Map.of("content", "住户电话见登记"))
                .statusCode(200)
                .body("content", equalTo("住户电话见登记"))
                .body("correctedAt", notNullValue());
        var chief = Staff.chief(venue);
        notes(chief, "").body("items.content", contains("住户电话见登记")).body("items[0].allowedActions", hasSize(0));
        chief.does("notes/" + id + "/correction", filed.id(), Map.of("content", "x"))
                .statusCode(403);
        chief.does("notes/" + id + "/withdrawal", filed.id(), Map.of()).statusCode(403);
        var other = RequestFixture.at(venue).submit();
        clerk.does("notes/" + id + "/withdrawal", other.id(), Map.of()).statusCode(404);
        clerk.does("notes/" + id + "/withdrawal", filed.id(), Map.of()).statusCode(204);
        clerk.does("notes/" + id + "/withdrawal", filed.id(), Map.of()).statusCode(404);
        notes(clerk, "").body("items", hasSize(0));
        assertEquals(
                List.of("住户电话 0931-5550100", "住户电话见登记"),
                sql.list(
                        "SELECT content FROM request_note_wording WHERE note_id = ? ORDER BY replaced_at",
                        row -> row.string(1),
                        UUID.fromString(id)));
        assertEquals(
                List.of("request.submitted", "request.noted", "request.note_corrected", "request.note_withdrawn"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY at",
                        row -> row.string(1),
                        filed.id().toString()));
    }

    @Test
    void they_go_when_the_resident_has_everything_erased() {
        note(clerk, "住三单元的那家");
        filed.does("withdrawal", Map.of()).statusCode(200);
        filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
        notes(clerk, "").body("items", hasSize(0));
    }

    private void handTo(Staff to) {
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", to.memberId())).statusCode(200);
    }

    private ValidatableResponse note(Staff by, String words) {
        return by.does("notes", filed.id(), Map.of("content", words)).statusCode(201);
    }

    private ValidatableResponse notes(Staff reader, String query) {
        return reader.calls().get(path() + query).then().statusCode(200);
    }

    private String path() {
        return "/api/v1/requests/" + filed.id() + "/notes";
    }
}
