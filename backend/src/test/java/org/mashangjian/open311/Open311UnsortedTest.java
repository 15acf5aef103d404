package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.mashangjian.open311.GeoReportAnswers.BASE;
import static org.mashangjian.open311.GeoReportAnswers.form;
import static org.mashangjian.open311.GeoReportAnswers.json;
import static org.mashangjian.open311.GeoReportAnswers.request;
import static org.mashangjian.open311.GeoReportAnswers.xml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** The service of what is under no topic. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311UnsortedTest {
    private final Venue venue = VenueFixture.station().open();
    private final String at = "?jurisdiction_id=" + venue.divisionCode();

    @Test
    void what_is_under_no_topic_is_of_a_service_too() {
        var app = AppFixture.at(venue);
        var fields = request(app);
        fields.put("service_code", "unsorted");
        var own = "&api_key=" + app.key();
        var id = form(fields)
                .post(BASE + "requests.json")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("[0].service_request_id");
        json(given().get(BASE + "services.json" + at).then().statusCode(200)).body("service_code", hasItem("unsorted"));
        xml(given().get(BASE + "services/unsorted.xml" + at).then().statusCode(200));
        for (var query : List.of("unsorted", "urban.water&service_code=unsorted", "urban.water,unsorted")) {
            json(given().get(BASE + "requests.json" + at + own + "&service_code=" + query)
                            .then()
                            .statusCode(200))
                    .body("service_request_id", contains(id))
                    .body("service_code", contains("unsorted"))
                    .body("service_name", contains("其他事情"));
        }
        fields.remove("description");
        json(form(fields).post(BASE + "requests.json").then().statusCode(400))
                .body("description", contains(containsString("description")));
    }
}
