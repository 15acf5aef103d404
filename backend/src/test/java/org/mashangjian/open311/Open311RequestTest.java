package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.open311.GeoReportAnswers.BASE;
import static org.mashangjian.open311.GeoReportAnswers.form;
import static org.mashangjian.open311.GeoReportAnswers.json;
import static org.mashangjian.open311.GeoReportAnswers.request;
import static org.mashangjian.open311.GeoReportAnswers.xml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashangjian.app.AppFixture;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311RequestTest {
    private final CommitteeFixture.Founded committee = CommitteeFixture.ofCounty();
    private final Venue venue = VenueFixture.in(committee).at(36.06, 103.83).open();
    private final String at = "?jurisdiction_id=" + venue.divisionCode();
    private AppFixture app;

    @BeforeEach
    void register() {
        app = AppFixture.at(venue);
    }

    @Test
    void what_was_posted_is_a_request_as_every_other_whose_receipt_is_the_account() {
        var fields = request(app);
        fields.put("attribute[affected]", "12");
        fields.put("attribute[noticed_at]", "2026-11-23T08:00:00+08:00");
        fields.put("attribute[concerns][]", List.of("elderly", "children"));
        fields.put("phone", "13912345678");
        var filed = xml(form(fields).post(BASE + "requests.xml").then().statusCode(201))
                .extract()
                .xmlPath();
        var id = filed.getString("service_requests.request.service_request_id");
        given().header("Mashang-Receipt", filed.getString("service_requests.request.account_id"))
                .get("/api/v1/requests/" + id)
                .then()
                .statusCode(200)
                .body("channel", equalTo("api"))
                .body("category.code", equalTo(GeoReportAnswers.SERVICE))
                .body("content", containsString("暖气不热，\n室温"))
                .body("content", containsString("老年人、儿童"))
                .body("content", containsString("12"));
        var own = "&api_key=" + app.key();
        xml(given().get(BASE + "requests/" + id + ".xml" + at + own).then().statusCode(200))
                .body("service_requests.request.status", equalTo("open"))
                .body("service_requests.request.lat", equalTo("36.06"));
        json(given().get(BASE + "requests.json" + at + own).then().statusCode(200))
                .body("service_request_id", contains(id))
                .body("[0].requested_datetime", matchesPattern("[0-9-]{10}T[0-9:]{8}[+]08:00"));
        xml(given().get(BASE + "tokens/" + id + ".xml" + at + own).then().statusCode(200))
                .body("service_requests.request.token", equalTo(id));
        // it is public to nobody, nor to another app
        given().get(BASE + "requests/" + id + ".json" + at).then().statusCode(404);
        given().get(BASE + "requests/" + id + ".json?api_key="
                        + AppFixture.at(venue).key())
                .then()
                .statusCode(404);
        given().get(BASE + "tokens/" + id + ".json" + at).then().statusCode(404);
    }

    @Test
    void a_photo_comes_with_it() {
        var call = given().multiPart("media", "photo.png", Uploads.picture(), "image/png");
        request(app).forEach((name, value) -> call.multiPart(name, value.toString()));
        var filed = json(call.post(BASE + "requests.json").then().statusCode(201))
                .extract()
                .jsonPath();
        given().header("Mashang-Receipt", filed.getString("[0].account_id"))
                .get("/api/v1/requests/" + filed.getString("[0].service_request_id"))
                .then()
                .body("attachments", hasSize(1));
    }

    @Test
    void a_retry_with_its_key_is_the_same_request() {
        var fields = request(app);
        var key = UUID.randomUUID().toString();
        var ids = java.util.stream.IntStream.range(0, 2)
                .mapToObj(it -> form(fields)
                        .header("Idempotency-Key", key)
                        .post(BASE + "requests.json")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("[0].service_request_id"))
                .distinct()
                .toList();
        org.junit.jupiter.api.Assertions.assertEquals(1, ids.size());
    }

    @ParameterizedTest
    @CsvSource({
        "api_key, '', 403",
        "api_key, msk_wrong, 403",
        "jurisdiction_id, nowhere, 404",
        "service_code, '', 400",
        "service_code, no.such, 404",
        "attribute[consent], '', 400",
        "attribute[consent], 1999, 400",
        "attribute[visibility], perhaps, 400",
        "attribute[affected], many, 400",
        "attribute[noticed_at], 2026-11-23T08:00:00, 400",
        "attribute[concerns], cats, 400",
        "address_id, '', 400",
        "lat, north, 400",
        "lat, 36, 400",
        "phone, 12, 400",
        "email, nobody, 400"
    })
    void what_is_wrong_is_said_by_its_code(String field, String value, int code) {
        var fields = request(app);
        fields.put(field, value);
        json(form(fields).post(BASE + "requests.json").then().statusCode(code)).body("code", hasItem(code));
        xml(form(fields).post(BASE + "requests.xml").then().statusCode(code));
    }

    @Test
    void without_a_venue_the_nearest_gets_it() {
        var far = VenueFixture.in(committee).at(35.5, 104.6).open();
        var fields = request(app);
        fields.remove("address_id");
        fields.put("lat", "35.51");
        fields.put("long", "104.59");
        var id = form(fields)
                .post(BASE + "requests.json")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("[0].service_request_id");
        json(given().get(BASE + "requests/" + id + ".json?api_key=" + app.key())
                        .then()
                        .statusCode(200))
                .body("[0].address_id", equalTo(far.id().toString()));
    }

    @Test
    void everybody_reads_the_redacted_words_of_what_is_public_and_narrows_them() {
        var clerk = Staff.clerk(venue);
        var shown = RequestFixture.at(venue)
                .with("visibility", "public")
                .with("category", GeoReportAnswers.SERVICE)
                .with("content", "暖气不热，请打 13912345678 找我")
                .submit();
        RequestFixture.at(venue).submit();
        clerk.does("acceptance", shown.id()).statusCode(200);
        var id = shown.id().toString();
        xml(given().get(BASE + "requests.xml" + at).then().statusCode(200))
                .body("service_requests.request.service_request_id", equalTo(id))
                .body("service_requests.request.description", not(containsString("1391234")));
        for (var narrowed : List.of(
                "",
                "&status=open",
                "&status=closed&status=open",
                "&status=&service_code=&start_date=&end_date=&page=&page_size=&service_request_id=",
                "&service_code=urban.water," + GeoReportAnswers.SERVICE,
                "&service_code=urban.water&service_code=" + GeoReportAnswers.SERVICE,
                "&service_request_id=" + UUID.randomUUID() + "&service_request_id=" + id,
                "&page=1&page_size=1",
                "&service_request_id=" + id + "," + UUID.randomUUID())) {
            json(given().get(BASE + "requests.json" + at + narrowed).then().statusCode(200))
                    .body("service_request_id", contains(id));
        }
        for (var narrowed : List.of(
                "&status=closed",
                "&service_code=urban.water",
                "&page=2&page_size=1",
                "&end_date=2020-01-01T00:00:00Z",
                "&service_request_id=x")) {
            json(given().get(BASE + "requests.json" + at + narrowed).then().statusCode(200))
                    .body("$", empty());
        }
        for (var wrong : List.of(
                "&status=perhaps",
                "&page=0",
                "&page_size=1001",
                "&start_date=yesterday",
                "&start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z")) {
            json(given().get(BASE + "requests.json" + at + wrong).then().statusCode(400))
                    .body("code", contains(400));
        }
        xml(given().get(BASE + "servicerequestupdates.xml" + at + "&service_request_id=" + id)
                        .then()
                        .statusCode(200))
                .body("service_request_updates.request_update.status", equalTo("open"));
    }

    @Test
    void an_update_is_a_message_once_and_of_its_own_requests_alone() {
        var id =
                form(request(app)).post(BASE + "requests.json").then().extract().<String>path("[0].service_request_id");
        var update = Map.of(
                "api_key",
                app.key(),
                "service_request_id",
                id,
                "update_id",
                "u-1",
                "description",
                "今天更冷了",
                "status",
                "OPEN",
                "updated_datetime",
                "2026-11-23T08:00:00+08:00");
        var first = xml(form(update)
                        .post(BASE + "servicerequestupdates.xml")
                        .then()
                        .statusCode(201))
                .extract()
                .<String>path("service_request_updates.request_update.update_id");
        json(form(update).post(BASE + "servicerequestupdates.json").then().statusCode(201))
                .body("update_id", contains(first));
        Staff.clerk(venue)
                .sees(UUID.fromString(id))
                .body("messages", hasSize(1))
                .body("messages[0].content", equalTo("今天更冷了"));
        var foreign = RequestFixture.at(venue).submit();
        var wrong = new java.util.HashMap<>(update);
        wrong.put("service_request_id", foreign.id().toString());
        json(form(wrong).post(BASE + "servicerequestupdates.json").then().statusCode(404))
                .body("code", contains(404));
    }
}
