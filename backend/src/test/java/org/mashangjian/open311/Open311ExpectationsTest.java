package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.open311.GeoReportAnswers.BASE;
import static org.mashangjian.open311.GeoReportAnswers.form;
import static org.mashangjian.open311.GeoReportAnswers.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;
import org.w3c.dom.Element;

/** What clients and validators of others expect of any endpoint, read off their sources. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311ExpectationsTest {
    private final Venue venue =
            VenueFixture.in(CommitteeFixture.ofCounty()).at(36.06, 103.83).open();
    private AppFixture app;
    private String id;

    @BeforeEach
    void file() {
        app = AppFixture.at(venue);
        id = form(request(app)).post(BASE + "requests.json").then().extract().path("[0].service_request_id");
    }

    @Test
    void open311_validator_finds_a_contact_a_key_service_and_a_changeset_that_is_past() {
        var json = given().get("/open311/discovery.json").then().statusCode(200);
        var xml = given().get("/open311/discovery.xml").then().statusCode(200);
        for (var named : List.of("contact", "key_service")) {
            assertEquals(json.extract().<String>path(named), xml.extract().<String>path("discovery." + named));
        }
        json.body("contact", not("")).body("key_service", not("")).body("endpoints.type", everyItem(not("")));
        for (var at : json.extract().<List<String>>path("endpoints.changeset")) {
            assertTrue(OffsetDateTime.parse(at).isBefore(OffsetDateTime.now()), at);
        }
        xml.body("discovery.endpoints.endpoint.formats.format", hasItem("text/xml"));
        get("services.json", "").body("service_code", everyItem(notNullValue())).body("$", not(empty()));
    }

    @Test
    void validopen311_finds_every_field_it_requires_in_xml_said_to_be_utf_8() {
        var services = utf8(get("services.xml", ""));
        for (var field : List.of("service_code", "service_name", "metadata", "type", "keywords")) {
            assertEquals(size(services, "services.service"), size(services, "services.service." + field), field);
        }
        utf8(get("services/unsorted.xml", ""))
                .body("service_definition.attributes.attribute.variable", everyItem(in(List.of("true", "false"))))
                .body("service_definition.attributes.attribute.order", everyItem(matchesPattern("[1-9][0-9]*")));
        for (var list : List.of("requests.xml", "requests/" + id + ".xml")) {
            var found = utf8(get(list, "")).extract().xmlPath().setRootPath("service_requests.request");
            assertEquals(id, found.getString("service_request_id"));
            assertEquals(36.06, found.getDouble("lat"));
            assertEquals(103.83, found.getDouble("long"));
            for (var time : List.of("requested_datetime", "updated_datetime", "expected_datetime")) {
                OffsetDateTime.parse(found.getString(time));
            }
        }
        for (var query : List.of("service_request_id=3,5", "service_code=18", "status=closed")) {
            utf8(get("requests.xml", "&" + query)).body("service_requests.request.size()", equalTo(0));
        }
    }

    @Test
    void schema_validation_finds_words_where_it_allows_no_null() {
        get("services.json", "").body("findAll { it.service_code == null || it.service_name == null }", empty());
        get("requests.json", "")
                .body("[0].service_code.class.simpleName", equalTo("String"))
                .body("[0].address_id.class.simpleName", equalTo("String"))
                .body("[0].status", in(List.of("open", "closed")));
    }

    @Test
    void jreport_takes_the_first_element_of_a_name_to_be_that_of_the_request() throws Exception {
        var body = get("requests/" + id + ".xml", "").extract().asByteArray();
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body));
        var found = (Element) document.getElementsByTagName("request").item(0);
        assertEquals(1, document.getElementsByTagName("request").getLength());
        assertEquals("五号楼暖气不热，\n室温只有十四度。", first(found, "description"));
        // absent would be a fault, and what is there and no address too
        assertEquals("", first(found, "media_url").strip());
        var asked =
                given().get(BASE + "services/unsorted.xml?api_key=" + app.key()).asByteArray();
        var attributes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(asked))
                .getElementsByTagName("attribute");
        assertEquals(
                IntStream.rangeClosed(1, attributes.getLength()).boxed().toList(),
                IntStream.range(0, attributes.getLength())
                        .mapToObj(it -> Integer.valueOf(first((Element) attributes.item(it), "order")))
                        .toList());
    }

    @Test
    void fixmystreet_posts_without_a_venue_and_reads_an_id_and_the_words_of_errors() {
        var sent = Map.of(
                "api_key", app.key(),
                "jurisdiction_id", venue.divisionCode(),
                "lat", "36.0601",
                "long", "103.8301",
                "email", "somebody@example.org",
                "description", "title: 路灯\r\n\r\ndetail: 不亮\r\n\r\nSubmitted via FixMyStreet\r\n",
                "service_code", "unsorted",
                "first_name", "San",
                "last_name", "");
        form(sent)
                .post(BASE + "requests.xml")
                .then()
                .statusCode(400)
                .body("errors.error.code", equalTo("400"))
                .body("errors.error.description", not(""));
        form(sent)
                .formParam("attribute[consent]", request(app).get("attribute[consent]"))
                .post(BASE + "requests.xml")
                .then()
                .statusCode(201)
                .body("service_requests.request.service_request_id", not(""));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        get("servicerequestupdates.xml", "&start_date=" + now.minusSeconds(3600) + "&end_date=" + now.plusSeconds(3600))
                .body("service_request_updates.size()", equalTo(1));
    }

    private static String first(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }

    private static int size(ValidatableResponse xml, String path) {
        return xml.extract().xmlPath().getInt(path + ".size()");
    }

    /** As the validator compares it, capitals and all. */
    private static ValidatableResponse utf8(ValidatableResponse answer) {
        return answer.header("Content-Type", equalTo("text/xml; charset=utf-8"));
    }

    private ValidatableResponse get(String path, String query) {
        return given().get(BASE + path + "?jurisdiction_id=" + venue.divisionCode() + "&api_key=" + app.key() + query)
                .then()
                .statusCode(200);
    }
}
