package org.mashangjian.statement.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.statement.DiscussionFixture.Said;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Users of an app say something under a topic, see what becomes of it and take it back, from there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementByAppTest {
    private static final Map<String, Object> WORDS =
            Map.of("content", "一楼不出钱，高层多出", "consentVersion", RequestFixture.CONSENT);

    private final Venue venue = VenueFixture.station().open();

    private DiscussionFixture.Opened discussion;
    private AppFixture app;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        discussion = DiscussionFixture.at(venue).openBy(Staff.clerk(venue));
        app = AppFixture.at(venue);
    }

    private ValidatableResponse says(AppFixture by) {
        return by.calls().body(WORDS).post(discussion.path() + "/statements").then();
    }

    private Said said() {
        var path = says(app).statusCode(201).extract().jsonPath();
        return new Said(UUID.fromString(path.getString("id")), path.getString("receipt"), discussion.by());
    }

    @Test
    void what_a_user_says_is_read_by_its_staff_and_then_by_everybody() {
        var said = said();
        said.moderated("publication", Map.of()).statusCode(200);
        discussion.shows("/statements").body("items", hasSize(1));
        app.calls()
                .header("Mashang-Receipt", said.receipt())
                .get(said.path())
                .then()
                .statusCode(200)
                .body("state", equalTo("published"));
    }

    @Test
    void it_is_known_which_app_it_came_in_by() {
        var said = said();
        var at = discussion.hears("电费平摊").id();
        var apps = sql.list(
                "SELECT a.app_id FROM statement s LEFT JOIN app_statement a ON a.statement_id = s.id WHERE s.id IN (?, ?) ORDER BY s.id",
                row -> row.uuid(1),
                said.id(),
                at);
        assertEquals(Arrays.asList(app.id(), null), apps);
    }

    @Test
    void a_user_has_one_pseudonym_and_another_user_another() {
        String first = says(app).extract().path("pseudonym");
        assertEquals(first, says(app).statusCode(201).extract().<String>path("pseudonym"));
        String other = as("user-18").statusCode(201).extract().path("pseudonym");
        assertNotEquals(first, other);
    }

    private ValidatableResponse as(String device) {
        return given().header("Authorization", "Bearer " + app.key())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(device == null ? Map.of() : Map.of("Mashang-Device", device))
                .contentType(ContentType.JSON)
                .body(WORDS)
                .post(discussion.path() + "/statements")
                .then();
    }

    @Test
    void it_is_taken_back_from_there() {
        var said = said();
        app.calls()
                .header("Mashang-Receipt", said.receipt())
                .body(Map.of())
                .post(said.path() + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        said.looksAtIt().body("content", equalTo(""));
    }

    @Test
    void an_app_says_for_whom_it_speaks() {
        as(null).statusCode(400).body("violations[0].field", equalTo("Mashang-Device"));
    }

    @Test
    void nothing_is_said_or_read_without_the_scope_the_committee_or_the_receipt() {
        var said = said();
        app.calls().get(said.path()).then().statusCode(404);
        var elsewhere = AppFixture.at(VenueFixture.station().open());
        says(elsewhere).statusCode(404);
        elsewhere
                .calls()
                .header("Mashang-Receipt", said.receipt())
                .get(said.path())
                .then()
                .statusCode(404);
        says(AppFixture.granted(venue, List.of("requests:write")))
                .statusCode(403)
                .body("code", equalTo("scope_missing"));
    }
}
