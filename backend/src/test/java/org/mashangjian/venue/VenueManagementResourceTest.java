package org.mashangjian.venue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
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
import org.mashangjian.account.Role;
import org.mashangjian.account.SessionFixture;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VenueManagementResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());

    @Inject
    Sql sql;

    @Test
    void an_opened_venue_is_in_the_directory() {
        var body = new HashMap<String, Object>(described("石榴籽委员工作室"));
        body.put("committeeId", venue.committeeId());
        body.put("kind", "studio");
        body.put("studioCategory", "thematic");
        body.put("point", Map.of("lat", 36.06, "lon", 103.84));
        var id = office.posts("venues", body).statusCode(201).extract().<String>path("id");
        given().get("/api/v1/venues?q=slz&divisionCode=" + venue.divisionCode())
                .then()
                .body("items.id", hasItem(id));
        office.gets("committees/" + venue.committeeId() + "/venues?q=石榴").body("items.id", hasItem(id));
        body.put("divisionCode", "110101");
        office.posts("venues", body).statusCode(422).body("violations[0].field", equalTo("divisionCode"));
        body.put("divisionCode", venue.divisionCode());
        body.put("kind", "station");
        office.posts("venues", body).statusCode(422).body("violations[0].code", equalTo("only_for_studios"));
    }

    @Test
    void a_chief_changes_hours_and_group_link_and_residents_see_it() {
        var chief = new Office(SessionFixture.of(Role.chief, venue.committeeId(), venue.id()));
        var path = "venues/" + venue.id();
        var body = new HashMap<String, Object>(described("试验街道委员工作站"));
        body.put("openingHours", "每天 8:00–20:00");
        body.put("groupLink", "https://weixin.qq.com/g/x1");
        chief.changes(path, path + "/record", body).statusCode(200);
        given().get("/api/v1/" + path)
                .then()
                .body("openingHours", equalTo("每天 8:00–20:00"))
                .body("groupLink", equalTo("https://weixin.qq.com/g/x1"));
        body.put("groupLink", "javascript:alert(1)");
        chief.changes(path, path + "/record", body).statusCode(422).body("violations[0].field", equalTo("groupLink"));
        assertEquals(List.of("venue.changed"), audited(venue.id()));
    }

    @Test
    void a_clerk_corrects_what_residents_read_and_nothing_else() {
        var clerk = new Office(SessionFixture.of(Role.clerk, venue.committeeId(), venue.id()));
        var path = "venues/" + venue.id();
        var said = Map.<String, Object>of("phone", "0931-5550123", "openingHours", "每天 8:00–12:00", "brand", "有事好商量");
        clerk.changes(path + "/details", path + "/record", said)
                .statusCode(200)
                .body("name", equalTo("试验街道委员工作站"))
                .body("phone", equalTo("0931-5550123"))
                .body("allowedActions", contains("details", "photos", "conformance"));
        given().get("/api/v1/" + path)
                .then()
                .body("openingHours", equalTo("每天 8:00–12:00"))
                .body("brand", equalTo("有事好商量"));
        clerk.changes(path + "/details", path + "/record", Map.of("phone", "请来人"))
                .statusCode(422)
                .body("violations[0].field", equalTo("phone"));
        clerk.changes(path + "/details", path + "/record", Map.of("name", "别的站"))
                .statusCode(400);
        clerk.changes(path, path + "/record", described("别的站")).statusCode(403);
        assertEquals(List.of("venue.details_corrected"), audited(venue.id()));
        office.gets(path + "/record").body("allowedActions", hasItem("change"));
    }

    @Test
    void logo_and_photos_are_for_anyone_and_replaced_as_a_whole() {
        var path = "venues/" + venue.id();
        var logo = Uploads.photo();
        var photo = Uploads.photo();
        given().get("/api/v1/attachments/" + photo).then().statusCode(404);
        office.changes(path + "/photos", path + "/record", Map.of("logoId", logo, "photoIds", List.of(photo)))
                .statusCode(200);
        given().get("/api/v1/" + path)
                .then()
                .body("logoId", equalTo(logo.toString()))
                .body("photos[0].id", equalTo(photo.toString()))
                .body("photos[0].width", equalTo(64));
        given().get("/api/v1/attachments/" + photo).then().statusCode(200).contentType("image/jpeg");
        office.changes(path + "/photos", path + "/record", Map.of("photoIds", List.of()))
                .statusCode(200)
                .body("logoId", nullValue())
                .body("photos", empty());
        given().get("/api/v1/attachments/" + photo).then().statusCode(404);
    }

    @Test
    void a_photo_hangs_in_one_place() {
        var photo = Uploads.photo();
        var path = "venues/" + venue.id();
        office.changes(path + "/photos", path + "/record", Map.of("photoIds", List.of(photo)))
                .statusCode(200);
        var other = VenueFixture.station().open();
        var there = "venues/" + other.id();
        Office.of(other.committeeId())
                .changes(there + "/photos", there + "/record", Map.of("photoIds", List.of(photo)))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_attachment"));
        office.changes(path + "/photos", path + "/record", Map.of("photoIds", List.of(photo, photo)))
                .statusCode(422);
    }

    @Test
    void a_change_names_the_version_it_saw_and_is_the_committees() {
        var path = "venues/" + venue.id();
        var tag = office.tag(path + "/record");
        office.puts(path, null, described("无名")).statusCode(428);
        office.puts(path, tag, described("新名")).statusCode(200);
        office.puts(path, tag, described("旧名")).statusCode(412);
        var other = Office.of(VenueFixture.station().open().committeeId());
        other.puts(path, tag, described("外来")).statusCode(403);
        other.gets(path + "/record").statusCode(403);
    }

    private Map<String, Object> described(String name) {
        return Map.of(
                "kind",
                "station",
                "name",
                name,
                "divisionCode",
                venue.divisionCode(),
                "address",
                "试验路 1 号",
                "phone",
                "0931-5550998");
    }

    private List<String> audited(UUID id) {
        return sql.list(
                "SELECT action FROM audit_event WHERE object_id = ? ORDER BY id", row -> row.string(1), id.toString());
    }
}
