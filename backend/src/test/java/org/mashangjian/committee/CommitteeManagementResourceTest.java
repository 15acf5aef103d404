package org.mashangjian.committee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.account.Role;
import org.mashangjian.account.SessionFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommitteeManagementResourceTest {
    private final CommitteeFixture.Founded county = CommitteeFixture.ofCounty();
    private final String own = "committees/" + county.committee().id();
    private final Office office = Office.of(county.committee().id());

    @Inject
    Sql sql;

    @Test
    void the_tree_is_walked_from_province_to_county() {
        var gansu = given().get("/api/v1/committees?divisionCode=62&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].level", equalTo("province"))
                .extract()
                .<String>path("items[0].id");
        given().get("/api/v1/committees?parent=" + gansu)
                .then()
                .body("items.name", hasItem("兰州市政协"))
                .body("items.level.unique()", contains("city"));
        given().get("/api/v1/committees?divisionCode=6201&limit=1")
                .then()
                .body("items.division", contains("兰州市"))
                .body("items", hasSize(1));
        given().get("/api/v1/committees?colour=red").then().statusCode(400);
    }

    @Test
    void whoever_administers_the_one_above_founds_a_committee_and_administers_it() {
        var admin = new Office(
                SessionFixture.of(Role.administrator, county.committee().id(), null));
        var body = new HashMap<String, Object>(Map.of(
                "parentId",
                county.committee().id(),
                "code",
                county.committee().code().replaceFirst("^T", "U"),
                "name",
                "开发区政协工委",
                "officialName",
                "开发区工作委员会",
                "level",
                "county",
                "divisionCode",
                county.division()));
        var id = admin.posts("committees", body)
                .statusCode(201)
                .body("parentId", equalTo(county.committee().id().toString()))
                .extract()
                .<String>path("id");
        admin.changes("committees/" + id, "committees/" + id + "/record", Map.of("name", "新区政协", "officialName", "新区"))
                .statusCode(200)
                .body("name", equalTo("新区政协"));
        admin.posts("committees", body).statusCode(422).body("violations[0].code", equalTo("code_taken"));
        body.put("divisionCode", "110101");
        admin.posts("committees", body).statusCode(422).body("violations[0].field", equalTo("divisionCode"));
        body.put("level", "province");
        admin.posts("committees", body).statusCode(422).body("violations[0].code", equalTo("above_its_parent"));
        office.posts("committees", body).statusCode(403);
        assertEquals(
                List.of("committee.founded", "committee.changed"),
                sql.list("SELECT action FROM audit_event WHERE object_id = ? ORDER BY id", row -> row.string(1), id));
        assertEquals(List.of("false"), sandboxes(id));
        body.putAll(Map.of(
                "level",
                "county",
                "divisionCode",
                county.division(),
                "sandbox",
                true,
                "code",
                county.committee().code().replaceFirst("^T", "V")));
        var sandbox = admin.posts("committees", body).statusCode(201).extract().<String>path("id");
        assertEquals(List.of("true"), sandboxes(sandbox));
    }

    private List<String> sandboxes(String id) {
        return sql.list("SELECT sandbox::text FROM committee WHERE id = ?::uuid", row -> row.string(1), id);
    }

    @Test
    void a_county_has_twenty_three_sectors_until_it_keeps_its_own() {
        office.gets(own + "/record").body("sectors", hasSize(23)).body("sectors.label", hasItem("医卫界"));
        var two = List.of(Map.of("code", "religion", "label", "宗教"), Map.of("code", "cpc", "label", "中共"));
        keep("sectors", two).statusCode(200).body("sectors.label", contains("宗教", "中共"));
        keep("sectors", List.of(Map.of("code", "astronauts", "label", "航天")))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_sector"));
        keep("sectors", List.of(two.get(0), two.get(0))).statusCode(422);
        keep("sectors", List.of()).body("sectors", hasSize(23));
    }

    @Test
    void a_special_committee_that_keeps_its_id_is_the_same() {
        var first = keep("special-committees", List.of(Map.of("name", "提案委"), Map.of("name", "文史委")))
                .statusCode(200)
                .extract()
                .<String>path("specialCommittees[0].id");
        keep("special-committees", List.of(Map.of("name", "经济委"), Map.of("id", first, "name", "提案委员会")))
                .statusCode(200)
                .body("specialCommittees.name", contains("经济委", "提案委员会"))
                .body("specialCommittees[1].id", equalTo(first));
        var elsewhere = CommitteeFixture.ofCounty().committee().id();
        Office.of(elsewhere)
                .changes(
                        "committees/" + elsewhere + "/special-committees",
                        "committees/" + elsewhere + "/record",
                        Map.of("items", List.of(Map.of("id", first, "name", "提案委"))))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_special_committee"));
    }

    @Test
    void terms_have_their_plenary_sessions() {
        var sessions = List.of(
                Map.of("number", 4, "opensOn", "2025-01-10", "closesOn", "2025-01-14"),
                Map.of("number", 5, "opensOn", "2026-01-12", "closesOn", "2026-01-15"));
        var term = Map.of("number", 13, "since", "2021-12-01", "sessions", sessions);
        keep("terms", List.of(term))
                .statusCode(200)
                .body("terms[0].sessions.number", contains(4, 5))
                .body("terms[0].until", equalTo(null));
        keep("terms", List.of(term, term)).statusCode(422);
        keep("terms", List.of(Map.of("number", 1, "since", "2021-12-01", "until", "2020-01-01", "sessions", List.of())))
                .statusCode(422);
    }

    private io.restassured.response.ValidatableResponse keep(String what, List<?> items) {
        return office.changes(own + "/" + what, own + "/record", Map.of("items", items));
    }
}
