package org.mashangjian.consent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.DatabaseException;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsentNoticeResourceTest {
    private static final String NOTICES = "/api/v1/consent-notices";
    private static final String ZH = "您写下的内容只用于办理这件诉求，联系方式加密保存，办结十二个月后删除。没有您单独同意，不会公开。您可以凭查询码随时查看。";
    private static final String EN =
            "What you write is used only to handle this request; the contact is erased twelve months after.";
    private final Venue venue = VenueFixture.station().open();
    private final Staff administrator = Staff.administrator(venue);
    private final String version = "v-" + UUID.randomUUID().toString().substring(0, 12);

    @Inject
    Sql sql;

    @Test
    void a_version_takes_the_place_of_the_one_before_and_leaves_it_readable() {
        publish(version, null)
                .statusCode(201)
                .body("inForce", equalTo(true))
                .body("madeBy", equalTo(administrator.name()))
                .body("madeAt", notNullValue());
        given().get("/api/v1/venues/" + venue.id())
                .then()
                .body("consent.version", equalTo(version))
                .body("consent.text", equalTo(ZH));
        RequestFixture.at(venue).send().statusCode(422).body("violations.code", contains("consent_outdated"));
        RequestFixture.at(venue).with("consentVersion", version).send().statusCode(201);
        given().get(NOTICES + "/" + RequestFixture.CONSENT)
                .then()
                .statusCode(200)
                .body("textZh", notNullValue())
                .body("committeeId", nullValue());
        given().get(NOTICES + "/" + version).then().body("textEn", equalTo(EN)).body("inForce", equalTo(true));
        given().get(NOTICES + "/none").then().statusCode(404);
    }

    @Test
    void a_version_of_tomorrow_does_not_hold_today() {
        publish(version, Instant.now().plus(Duration.ofDays(1))).statusCode(201).body("inForce", equalTo(false));
        RequestFixture.at(venue).send().statusCode(201);
    }

    @Test
    void what_was_published_is_never_changed() {
        publish(version, null).statusCode(201);
        publish(version, null).statusCode(422).body("violations[0].code", equalTo("version_taken"));
        assertThrows(
                DatabaseException.class,
                () -> sql.run("UPDATE consent_notice SET text_zh = 'x' WHERE version = ?", version));
        publish("v-" + UUID.randomUUID(), Instant.now().minus(Duration.ofDays(1)))
                .statusCode(422)
                .body("violations[0].code", equalTo("in_the_past"));
    }

    @Test
    void all_versions_are_listed_with_who_and_when_and_stand_in_the_audit() {
        publish(version, null).statusCode(201);
        administrator
                .calls()
                .get(NOTICES + "?committee=" + venue.committeeId())
                .then()
                .statusCode(200)
                .body("items.version", hasItems(version, RequestFixture.CONSENT))
                .body("items[0].madeBy", equalTo(administrator.name()))
                .body("items.findAll { it.inForce }.version", contains(version));
        assertEquals(
                1,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE action = 'consent_notice.published' AND object_id = ?",
                                row -> row.integer(1),
                                version)
                        .orElseThrow());
    }

    @Test
    void another_committee_has_its_own() {
        publish(version, null).statusCode(201);
        var elsewhere = VenueFixture.station().open();
        var other = Staff.administrator(elsewhere);
        other.calls().get(NOTICES + "?committee=" + venue.committeeId()).then().statusCode(404);
        other.calls()
                .get(NOTICES + "?committee=" + elsewhere.committeeId())
                .then()
                .body("items.version", not(hasItem(version)));
        other.calls()
                .body(body("v-" + UUID.randomUUID(), null))
                .post(NOTICES)
                .then()
                .statusCode(404);
        RequestFixture.at(elsewhere).send().statusCode(201);
    }

    private ValidatableResponse publish(String version, Instant from) {
        return administrator.calls().body(body(version, from)).post(NOTICES).then();
    }

    private Map<String, Object> body(String version, Instant from) {
        var body = new LinkedHashMap<String, Object>();
        body.put("version", version);
        body.put("committeeId", venue.committeeId());
        body.put("textZh", ZH);
        body.put("textEn", EN);
        if (from != null) {
            body.put("validFrom", from.toString());
        }
        return body;
    }
}
