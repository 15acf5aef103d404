package org.mashangjian.opinionreport.league;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeagueResourceTest {
    private final ReportScene scene = new ReportScene();

    @Test
    void a_quarters_league_counts_by_level_and_shows_its_formula() {
        var adoption = scene.adopted(scene.issued());
        scene.decides(
                        scene.cityOffice,
                        adoption,
                        "instruction",
                        Map.of("instructor", "市长", "instruction", "请研办", "instructedOn", "2026-01-05"))
                .statusCode(200);
        scene.issued();
        var path = "committees/" + scene.city.id() + "/opinion-report-league";
        get(scene.cityOffice, path)
                .statusCode(200)
                .body("formula", containsString("采用件数 × 该级采用分值"))
                .body("items.committeeId", contains(scene.venue.committeeId().toString()))
                .body("items[0].issued", equalTo(2), "items[0].adopted.city", equalTo(1))
                .body("items[0].instructed.city", equalTo(1), "items[0].rank", equalTo(1))
                .body("items[0].score", equalTo(5 + 8));
        get(scene.leader, path + "?quarter=2020-Q1").body("items[0].score", equalTo(0), "from", equalTo("2020-01-01"));
        get(scene.cityOffice, path + "?quarter=2026-Q5").statusCode(400);
        get(new ReportScene().office, path).statusCode(404);
        get(scene.office, "committees/" + scene.venue.committeeId() + "/opinion-report-league")
                .body("items", empty());
    }

    @Test
    void the_committee_above_sets_its_own_points() {
        var path = "committees/" + scene.city.id() + "/opinion-report-scores";
        var own = Map.of("event", "adopted", "level", "city", "points", 7);
        post(scene.cityOffice, path, Map.of("items", List.of(own, own))).statusCode(422);
        post(scene.office, path, Map.of("items", List.of(own))).statusCode(403);
        post(scene.cityOffice, path, Map.of("items", List.of(own)))
                .statusCode(200)
                .body("items.find { it.event == 'adopted' && it.level == 'city' }.points", equalTo(7))
                .body("items.points", hasItem(20));
        scene.adopted(scene.issued());
        get(scene.cityOffice, "committees/" + scene.city.id() + "/opinion-report-league")
                .body("items[0].score", equalTo(7));
    }
}
