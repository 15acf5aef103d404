package org.mashangjian.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MemberManagementResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());

    @Inject
    Sql sql;

    @Test
    void an_appointed_member_is_listed_and_found_under_a_new_name_once_changed() {
        var id = appointed("欧阳建国");
        given().get("/api/v1/members?q=oyjg").then().body("items.id", hasItem(id));
        office.changes("members/" + id, "members/" + id + "/record", described("诸葛建国"))
                .statusCode(200)
                .body("levels", contains("city", "county"))
                .body("name", equalTo("诸葛建国"));
        given().get("/api/v1/members?q=zgjg").then().body("items.id", hasItem(id));
        given().get("/api/v1/members?q=欧阳建国").then().body("items.findAll { it.id == '" + id + "' }", empty());
        assertEquals(List.of("member.appointed", "member.changed"), audited(id));
    }

    @Test
    void a_change_names_the_version_it_saw() {
        var id = appointed("钟离文");
        var tag = office.tag("members/" + id + "/record");
        office.puts("members/" + id, null, described("钟离武")).statusCode(428);
        office.puts("members/" + id, tag, described("钟离武")).statusCode(200);
        office.puts("members/" + id, tag, described("钟离全"))
                .statusCode(412)
                .body("type", equalTo("/docs/problems#stale"));
    }

    @Test
    void the_same_key_appoints_one_member() {
        var body = new HashMap<String, Object>(described("公孙策"));
        body.put("committeeId", venue.committeeId());
        var call = office.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
        var id = call.post("/api/v1/members").then().statusCode(201).extract().<String>path("id");
        call.post("/api/v1/members").then().statusCode(201).body("id", equalTo(id));
        assertEquals(List.of("member.appointed"), audited(id));
    }

    @Test
    void a_card_number_belongs_to_one_member_of_a_committee() {
        var number = "N-" + UUID.randomUUID().toString().substring(0, 8);
        var first = new HashMap<String, Object>(described("甲一"));
        first.put("number", number);
        first.put("committeeId", venue.committeeId());
        office.posts("members", first).statusCode(201).body("number", equalTo(number));
        office.posts("members", first).statusCode(422).body("violations[0].code", equalTo("number_taken"));
    }

    @Test
    void what_breaks_a_rule_is_said_field_by_field() {
        var body = new HashMap<String, Object>(described(" "));
        body.put("committeeId", venue.committeeId());
        office.posts("members", body).statusCode(422).body("violations[0].field", equalTo("name"));
        body.put("name", "乙二");
        body.put("sectorCode", "astronauts");
        office.posts("members", body).statusCode(422).body("violations[0].code", equalTo("unknown_sector"));
        body.put("levels", List.of("galaxy"));
        office.posts("members", body).statusCode(400);
        body.put("levels", List.of());
        office.posts("members", body).statusCode(422).body("violations.field", hasItem("levels"));
    }

    @Test
    void a_retired_member_is_listed_for_the_office_alone_until_reinstated() {
        var member = MemberFixture.at(venue).named("退一步").onDutyToday().place();
        var id = member.id().toString();
        office.posts("members/" + id + "/retirement", Map.of())
                .statusCode(200)
                .body("active", equalTo(false))
                .body("placements[0].until", equalTo(MemberFixture.today().toString()));
        office.posts("members/" + id + "/retirement", Map.of()).statusCode(409);
        given().get("/api/v1/members/" + id).then().statusCode(404);
        office.gets("committees/" + venue.committeeId() + "/members?active=false")
                .body("items.id", contains(id));
        office.gets("committees/" + venue.committeeId() + "/members?active=true")
                .body("items", empty());
        office.posts("members/" + id + "/reinstatement", Map.of())
                .statusCode(200)
                .body("active", equalTo(true));
        given().get("/api/v1/members/" + id).then().statusCode(200);
    }

    @Test
    void another_committees_office_is_refused() {
        var id = appointed("外人");
        var other = Office.of(VenueFixture.station().open().committeeId());
        var tag = office.tag("members/" + id + "/record");
        other.gets("members/" + id + "/record").statusCode(403);
        other.puts("members/" + id, tag, described("改名")).statusCode(403);
        other.posts("members/" + id + "/retirement", Map.of()).statusCode(403);
        other.gets("committees/" + venue.committeeId() + "/members").statusCode(403);
        assertEquals(List.of("member.appointed"), audited(id));
    }

    private String appointed(String name) {
        var body = new HashMap<String, Object>(described(name));
        body.put("committeeId", venue.committeeId());
        return office.posts("members", body).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> described(String name) {
        return Map.of(
                "name",
                name,
                "levels",
                List.of("city", "county"),
                "sectorCode",
                "education",
                "expertise",
                List.of("课后服务"),
                "title",
                "校长");
    }

    private List<String> audited(String id) {
        return sql.list("SELECT action FROM audit_event WHERE object_id = ? ORDER BY id", row -> row.string(1), id);
    }
}
