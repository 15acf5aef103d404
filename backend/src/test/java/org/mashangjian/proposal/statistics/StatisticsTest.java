package org.mashangjian.proposal.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.rating;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatisticsTest {
    private static final String FIGURE = "figures.find { it.kind == '%s' }.%s";
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Sql sql;

    @Test
    void figures_are_counted_by_session_unit_and_sector_and_say_how() {
        var solved = scene.asked("a");
        post(scene.member, "proposals/" + solved + "/rating", rating("satisfied", "satisfied"))
                .statusCode(200);
        var refused = scene.asked("d");
        post(scene.member, "proposals/" + refused + "/rating", rating("satisfied", "dissatisfied"))
                .statusCode(200);
        late(scene.assigned());
        scene.filed();
        var at = "plenary-sessions/" + scene.session + "/handling-figures";
        get(scene.leader, at)
                .statusCode(200)
                .body("submitted", equalTo(4), "filed", equalTo(4), "formulas", hasSize(5))
                .body(FIGURE.formatted("filing", "percent"), equalTo(100.0f))
                .body(FIGURE.formatted("contact", "count"), equalTo(2), FIGURE.formatted("contact", "of"), equalTo(3))
                .body(FIGURE.formatted("reply_on_time", "count"), equalTo(2))
                .body(FIGURE.formatted("reply_on_time", "of"), equalTo(3))
                .body(FIGURE.formatted("satisfaction", "percent"), equalTo(50.0f))
                .body(FIGURE.formatted("solved", "percent"), equalTo(50.0f))
                .body(
                        "units",
                        hasSize(1),
                        "units[0].name",
                        equalTo(scene.unit.name()),
                        "units[0].proposals",
                        equalTo(3))
                .body("units[0]." + FIGURE.formatted("contact", "percent"), equalTo(66.7f))
                .body("sectors", hasSize(1), "sectors[0].proposals", equalTo(4));
    }

    @Test
    void everybody_reads_them_but_for_the_satisfaction_of_very_few() {
        var id = scene.asked("a");
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "satisfied"))
                .statusCode(200);
        given().get("/api/v1/public/plenary-sessions/" + scene.session + "/handling-figures")
                .then()
                .statusCode(200)
                .body("filed", equalTo(1), "figures.kind", not(hasItem("satisfaction")))
                .body(FIGURE.formatted("solved", "percent"), equalTo(100.0f));
        given().get("/api/v1/public/plenary-sessions/" + UUID.randomUUID() + "/handling-figures")
                .then()
                .statusCode(404);
    }

    @Test
    void another_committee_sees_its_own_alone_and_nothing_divides_by_none() {
        var at = "plenary-sessions/" + scene.session + "/handling-figures";
        get(new AssignmentScene().office, at).statusCode(404);
        get(scene.office, at).body("submitted", equalTo(0)).body(FIGURE.formatted("filing", "percent"), equalTo(null));
    }

    private void late(UUID proposal) {
        sql.run("UPDATE proposal_assignment SET reply_late = true WHERE proposal_id = ?", proposal);
    }
}
