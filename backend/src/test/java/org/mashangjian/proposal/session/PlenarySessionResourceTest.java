package org.mashangjian.proposal.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.mashangjian.proposal.ProposalScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlenarySessionResourceTest {
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    private final Instant now = Instant.now();

    @Test
    void everybody_reads_when_a_session_takes_proposals() {
        given().get("/api/v1/plenary-sessions?committee=" + scene.venue.committeeId())
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(scene.session.toString()))
                .body("items[0].term", equalTo(15))
                .body("items[0].open", equalTo(true))
                .body("items[0].filed", equalTo(0))
                .body("items[0].opensOn", equalTo("2031-01-05"));
    }

    @Test
    void a_session_that_the_committee_has_not_entered_takes_no_proposals() {
        post(scene.office, "plenary-sessions", scene.window(98, now, now.plus(1, ChronoUnit.DAYS)))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_plenary_session"));
    }

    @Test
    void a_session_has_one_window() {
        var window = scene.window(scene.entered(), now, now.plus(1, ChronoUnit.DAYS));
        post(scene.office, "plenary-sessions", window).statusCode(201);
        post(scene.office, "plenary-sessions", window).statusCode(409);
    }

    @Test
    void a_window_ends_after_it_begins_and_within_a_year() {
        var number = scene.entered();
        post(scene.office, "plenary-sessions", scene.window(number, now, now.minus(1, ChronoUnit.DAYS)))
                .statusCode(422)
                .body("violations[0].code", equalTo("ends_before_it_begins"));
        post(scene.office, "plenary-sessions", scene.window(number, now, now.plus(400, ChronoUnit.DAYS)))
                .statusCode(422)
                .body("violations[0].code", equalTo("too_far_away"));
    }

    @Test
    void the_office_moves_a_window_that_it_has_seen() {
        var window = Map.of(
                "opensAt", "2031-01-01T00:00:00Z",
                "closesAt", "2031-01-05T00:00:00Z");
        var path = "/api/v1/plenary-sessions/" + scene.session;
        scene.office.calls().body(window).put(path).then().statusCode(428);
        scene.office
                .calls()
                .header("If-Match", "\"0\"")
                .body(window)
                .put(path)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("version", equalTo(1));
        scene.office
                .calls()
                .header("If-Match", "\"0\"")
                .body(window)
                .put(path)
                .then()
                .statusCode(412);
        new ProposalScene()
                .office
                .calls()
                .header("If-Match", "\"1\"")
                .body(window)
                .put(path)
                .then()
                .statusCode(404);
    }
}
