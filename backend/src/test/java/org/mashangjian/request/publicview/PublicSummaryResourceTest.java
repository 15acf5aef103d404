package org.mashangjian.request.publicview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.RequestFixture.Filed;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicSummaryResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private Filed filed;

    @BeforeEach
    void publish() {
        filed = RequestFixture.at(venue)
                .with("visibility", "public")
                .with("title", "五号楼老张家对门漏水")
                .with("content", "五号楼老张家对门漏水，他媳妇在医院上班。")
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
    }

    @Test
    void what_staff_word_is_what_everybody_reads_and_finds() {
        looks().header("ETag", "\"0\"").body("suggested.title", equalTo("五号楼老张家对门漏水"));
        var before = Written.of(filed.id());
        words("\"0\"", Map.of("title", "五号楼漏水", "content", "五号楼有住户家漏水，希望修好管道。"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("五号楼漏水"));
        assertTrue(Written.of(filed.id()).isAfter(before, 1));
        listed("管道").body("items", hasSize(1)).body("items[0].content", not(containsString("老张")));
        listed("媳妇").body("items", hasSize(0));
        filed.looksAtIt()
                .body("timeline.kind", hasItem("public_summary_worded"))
                .body("content", containsString("老张"));
    }

    @Test
    void a_number_does_not_slip_through_by_hand() {
        words("\"0\"", Map.of("title", "漏水", "content", "请打 13912345678 找师傅"))
                .statusCode(200)
                .body("content", not(containsString("13912345678")));
    }

    @Test
    void an_answer_that_was_worded_stays_until_there_is_another() {
        answer("已找到老张家的阀门，关了。");
        words("\"0\"", Map.of("title", "漏水", "content", "五号楼漏水。", "answer", "已经关了阀门。"))
                .statusCode(200);
        filed.does("rating", Map.of("solved", "no")).statusCode(200);
        looks().body("answer", equalTo("已经关了阀门。"));
        answer("换了新管道。");
        looks().body("answer", equalTo("换了新管道。")).body("title", equalTo("漏水"));
    }

    @Test
    void a_change_of_what_was_not_seen_is_refused() {
        var words = Map.of("title", "漏水", "content", "五号楼漏水。");
        words("\"0\"", words).statusCode(200);
        words("\"0\"", words).statusCode(412);
        words("\"1\"", Map.of("title", "", "content", "x")).statusCode(422);
    }

    @Test
    void where_the_resident_did_not_agree_there_is_nothing_to_word() {
        filed.does("publication-withdrawal", Map.of()).statusCode(200);
        words("\"1\"", Map.of("title", "漏水", "content", "五号楼漏水。")).statusCode(404);
        looks(404).body("detail", containsString("没有公开"));
    }

    private void answer(String words) {
        clerk.does("assignment", filed.id(), Map.of("accountId", clerk.accountId()))
                .statusCode(200);
        clerk.does("start", filed.id()).statusCode(200);
        clerk.does("answer", filed.id(), Map.of("content", words)).statusCode(200);
    }

    private ValidatableResponse looks() {
        return looks(200);
    }

    private ValidatableResponse looks(int status) {
        return given().auth().oauth2(clerk.token()).get(path(filed.id())).then().statusCode(status);
    }

    private ValidatableResponse words(String tag, Map<String, String> words) {
        return given().auth()
                .oauth2(clerk.token())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(words)
                .put(path(filed.id()))
                .then();
    }

    private ValidatableResponse listed(String query) {
        return given().get("/api/v1/public/requests?venue=" + venue.id() + "&q=" + query)
                .then()
                .statusCode(200);
    }

    private static String path(UUID id) {
        return "/api/v1/requests/" + id + "/public-summary";
    }
}
