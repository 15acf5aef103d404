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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.Staff;

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
                .body("sectors", hasSize(1), "sectors[0].proposals", equalTo(4))
                .body(
                        "sectors[0].figures.kind",
                        equalTo(List.of("filing", "reply_on_time", "contact", "satisfaction", "solved")))
                .body("sectors[0]." + FIGURE.formatted("reply_on_time", "percent"), equalTo(66.7f))
                .body("sectors[0]." + FIGURE.formatted("contact", "count"), equalTo(2))
                .body("sectors[0]." + FIGURE.formatted("contact", "of"), equalTo(3))
                .body("sectors[0]." + FIGURE.formatted("satisfaction", "percent"), equalTo(50.0f));
    }

    @Test
    void of_two_ratings_the_second_counts_and_each_sector_by_itself() {
        var id = scene.asked("c");
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "dissatisfied"))
                .statusCode(200);
        scene.assign(id, Map.of("leadUnitId", scene.unit.id(), "higherHand", "分管副市长"))
                .statusCode(200);
        scene.replyBy(id, scene.unit, scene.officer, "a");
        post(scene.office, "proposals/" + id + "/feedback-request", Map.of()).statusCode(200);
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "satisfied"))
                .statusCode(200);
        var other = Staff.member(scene.venue);
        sql.run("""
                UPDATE member SET sector_code = (SELECT min(code) FROM sector WHERE code <> member.sector_code) WHERE id = ?
                """, other.memberId());
        scene.filed(other);
        get(scene.office, "plenary-sessions/" + scene.session + "/handling-figures")
                .statusCode(200)
                .body("submitted", equalTo(2), "sectors", hasSize(2))
                .body(FIGURE.formatted("satisfaction", "percent"), equalTo(100.0f))
                .body(FIGURE.formatted("solved", "percent"), equalTo(100.0f))
                .body("sectors.sum { it.figures.find { f -> f.kind == 'contact' }.of }", equalTo(1))
                .body("sectors.sum { it.figures.find { f -> f.kind == 'filing' }.of }", equalTo(2));
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
