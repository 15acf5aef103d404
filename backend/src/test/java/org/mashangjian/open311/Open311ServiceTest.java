package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.open311.GeoReportAnswers.BASE;
import static org.mashangjian.open311.GeoReportAnswers.SERVICE;
import static org.mashangjian.open311.GeoReportAnswers.json;
import static org.mashangjian.open311.GeoReportAnswers.xml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311ServiceTest {
    private final Venue venue = VenueFixture.station().open();
    private final String at = "?jurisdiction_id=" + venue.divisionCode();

    @Test
    void it_is_discovered_in_both_forms() {
        xml(given().get("/open311/discovery.xml").then().statusCode(200))
                .body("discovery.endpoints.endpoint.url", endsWith("/open311/v2"))
                .body("discovery.endpoints.endpoint.formats.format", hasItems("text/xml", "application/json"));
        json(given().get(BASE + "discovery.json").then().statusCode(200))
                .body("endpoints[0].specification", equalTo("http://wiki.open311.org/GeoReport_v2"))
                .body("endpoints[0].formats", contains("text/xml", "application/json"))
                .body("endpoints[0].type", equalTo("production"));
    }

    @Test
    void services_are_a_bare_list_of_the_topics() {
        xml(given().get(BASE + "services.xml" + at).then().statusCode(200))
                .body("services.service.find { it.service_code == '" + SERVICE + "' }.service_name", equalTo("冬季供暖"));
        json(given().header("Accept-Language", "en")
                        .get(BASE + "services.json" + at)
                        .then()
                        .statusCode(200))
                .body("find { it.service_code == '" + SERVICE + "' }.service_name", equalTo("Winter heating"))
                .body("type", hasItem("realtime"))
                .body("metadata", hasItem(true));
    }

    @Test
    void a_definition_asks_in_every_datatype() {
        xml(given().get(BASE + "services/" + SERVICE + ".xml" + at).then().statusCode(200))
                .body("service_definition.service_code", equalTo(SERVICE));
        var asked = json(given().get(BASE + "services/" + SERVICE + ".json" + at)
                        .then()
                        .statusCode(200))
                .body(
                        "attributes.find { it.code == 'venue' }.values.key",
                        contains(venue.id().toString()))
                .body("attributes.find { it.code == 'notice' }.variable", equalTo(false))
                .body("attributes.find { it.code == 'consent' }.required", equalTo(true))
                .extract()
                .jsonPath();
        assertEquals(
                Set.of("string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"),
                Set.copyOf(asked.<String>getList("attributes.datatype")));
    }

    @Test
    void what_there_is_not_is_said_in_the_form_that_was_asked_for() {
        xml(given().get(BASE + "services/no.such.xml" + at).then().statusCode(404))
                .body("errors.error.code", equalTo("404"))
                .body("errors.error.description", containsString("service_code"));
        json(given().get(BASE + "services.json?jurisdiction_id=nowhere").then().statusCode(404))
                .body("code", contains(404))
                .body("description[0]", containsString("jurisdiction_id"));
        VenueFixture.station().open();
        json(given().get(BASE + "services.json").then().statusCode(400))
                .body("description[0]", containsString("jurisdiction_id"));
        xml(given().get(BASE + "services.yaml" + at).then().statusCode(400)).body("errors.error.code", equalTo("400"));
        xml(given().get(BASE + "nothing.xml").then().statusCode(404));
        json(given().delete(BASE + "services.json").then().statusCode(405)).body("code", contains(405));
        xml(given().put(BASE + "requests.xml").then().statusCode(405)).body("errors.error.code", equalTo("405"));
        json(given().get(BASE + "services.json" + at + "&api_key=msk_wrong")
                        .then()
                        .statusCode(403))
                .body("code", contains(403));
    }

    @Test
    void an_app_of_one_committee_need_not_name_it() {
        var app = AppFixture.at(venue);
        json(given().get(BASE + "services.json?api_key=" + app.key()).then().statusCode(200))
                .body("service_code", hasItem(SERVICE));
    }
}
