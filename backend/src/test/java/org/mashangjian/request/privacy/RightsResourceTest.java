package org.mashangjian.request.privacy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightsResourceTest {
    private static final Map<String, Object> NEW = Map.of("contact", Map.of("name", "王秀英", "phone", "13700001111"));
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .with("visibility", "public")
                .submit();
    }

    @Test
    void a_contact_is_put_right_and_staff_see_the_new_one() {
        var before = Written.of(filed.id());
        filed.does("contact-correction", NEW).statusCode(200).body("contact.phone", equalTo("+8613700001111"));
        assertTrue(Written.of(filed.id()).isAfter(before, 1));
        clerk.sees(filed.id())
                .body("contact.phone", equalTo("137****1111"))
                .body("timeline.kind", hasItem("contact_corrected"));
    }

    @Test
    void a_correction_needs_something_that_can_be_reached() {
        filed.does("contact-correction", Map.of("contact", Map.of())).statusCode(422);
        filed.does("contact-correction", Map.of("contact", Map.of("phone", "abc")))
                .statusCode(422)
                .body("violations[0].code", equalTo("not_a_phone"));
        filed.looksAtIt().body("contact.phone", equalTo("+8613912345678"));
    }

    @Test
    void the_same_correction_is_made_once() {
        var key = UUID.randomUUID().toString();
        var before = Written.of(filed.id());
        for (var i = 0; i < 2; i++) {
            given().header("Mashang-Receipt", filed.receipt())
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(NEW)
                    .post("/api/v1/requests/" + filed.id() + "/contact-correction")
                    .then()
                    .statusCode(200);
        }
        assertTrue(Written.of(filed.id()).isAfter(before, 1));
    }

    @Test
    void a_contact_is_erased_at_any_time_and_says_what_stays() {
        filed.does("erasure", Map.of("scope", "contact"))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("erased", contains("contact"))
                .body("kept.what", hasItem(containsString("照片")))
                .body("kept.why", hasItem(containsString("六个月")));
        filed.looksAtIt().body("contact", nullValue()).body("timeline.kind", hasItem("contact_erased"));
        assertEquals(0, count("SELECT count(*) FROM request_contact WHERE request_id = ?"));
        assertEquals(1, count("SELECT count(*) FROM erasure WHERE by_resident AND request_id = ?"));
        filed.does("erasure", Map.of("scope", "contact")).statusCode(200).body("erased", empty());
        assertEquals(1, count("SELECT count(*) FROM erasure WHERE request_id = ?"));
    }

    @Test
    void what_is_being_handled_keeps_its_content_until_it_is_over() {
        filed.does("erasure", Map.of("scope", "everything"))
                .statusCode(409)
                .body("state", equalTo("submitted"))
                .body("detail", containsString("先撤回"));
        filed.looksAtIt().body("contact.phone", equalTo("+8613912345678"));
        filed.does("withdrawal", Map.of("reason", "不用了")).statusCode(200);
        filed.does("erasure", Map.of("scope", "everything"))
                .statusCode(200)
                .body("erased", contains("contact", "content"))
                .body("kept.what", hasSize(4));
        filed.looksAtIt()
                .body("title", equalTo("（内容已删除）"))
                .body("content", equalTo(""))
                .body("state", equalTo("withdrawn"))
                .body("timeline.kind", hasItems("withdrawn", "content_erased"));
    }

    @Test
    void a_consent_to_publish_is_taken_back() {
        clerk.does("acceptance", filed.id()).statusCode(200);
        var published = "/api/v1/public/requests?venue=" + venue.id();
        given().get(published).then().body("items.id", contains(filed.id().toString()));
        filed.does("publication-withdrawal", Map.of()).statusCode(200).body("visibility", equalTo("private"));
        assertEquals(0, count("SELECT count(*) FROM public_request WHERE request_id = ?"));
        clerk.does("answer", filed.id(), Map.of("content", "已修好", "recordedFor", "物业"));
        clerk.sees(filed.id()).body("visibility", equalTo("private"));
        assertEquals(0, count("SELECT count(*) FROM public_request WHERE request_id = ?"));
        assertEquals(
                1,
                count("SELECT count(*) FROM timeline_entry WHERE kind = 'publication_withdrawn' AND request_id = ?"));
    }

    @Test
    void staff_cannot_do_it_for_a_resident() {
        clerk.does("erasure", filed.id(), Map.of("scope", "contact")).statusCode(403);
        clerk.does("contact-correction", filed.id(), NEW).statusCode(403);
        clerk.does("publication-withdrawal", filed.id()).statusCode(403);
    }

    private long count(String query) {
        return sql.one(query, row -> row.number(1), filed.id()).orElseThrow();
    }
}
