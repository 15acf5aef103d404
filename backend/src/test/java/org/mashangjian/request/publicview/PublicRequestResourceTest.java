package org.mashangjian.request.publicview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicRequestResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Inject
    Sql sql;

    @Test
    void what_was_agreed_to_appears_once_it_is_accepted_and_redacted() {
        var filed = RequestFixture.at(venue)
                .with("visibility", "public")
                .with("title", "找王先生13912345678")
                .with("content", "五号楼暖气不热，请打 139-1234-5678 找王先生，微信号：wang_xy88。")
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .submit();
        listed("").body("items", empty());
        clerk.does("acceptance", filed.id()).statusCode(200);
        var line = listed("")
                .body("items.id", contains(filed.id().toString()))
                .body("items[0].content", containsString("五号楼暖气不热"))
                .body("items[0].state", equalTo("accepted"))
                .body("items[0].allowedActions", contains("supports"))
                .body("items[0]", not(hasKey("number")))
                .body("items[0]", not(hasKey("contact")))
                .extract()
                .asString();
        for (var personal :
                List.of("1391234", "139-1234", "王先生", "wang_xy88", "王秀英", filed.number(), filed.receipt())) {
            assertTrue(!line.contains(personal), personal);
        }
    }

    @Test
    void what_was_not_agreed_to_never_appears() {
        answered(RequestFixture.at(venue).submit());
        listed("").body("items", empty());
    }

    @Test
    void what_concerns_staff_never_appears() {
        var office = Staff.office(venue);
        var filed = RequestFixture.at(venue)
                .with("visibility", "public")
                .with("aboutStaff", true)
                .submit();
        office.does("answer", filed.id(), Map.of("content", "已处理")).statusCode(200);
        listed("").body("items", empty());
        support(filed.id(), "a").statusCode(404);
    }

    @Test
    void it_follows_the_answer_redacted_and_the_rating() {
        var filed = accepted("路灯不亮");
        clerk.does("assignment", filed.id(), Map.of("accountId", clerk.accountId()));
        clerk.does("start", filed.id());
        clerk.does("answer", filed.id(), Map.of("content", "已修好，有事找李师傅 13812345678。"))
                .statusCode(200);
        listed("").body("items[0].answer", equalTo("已修好，有事找＊＊＊师傅 ＊＊＊。")).body("items[0].state", equalTo("answered"));
        filed.says("partly");
        listed("").body("items[0].solved", equalTo("partly")).body("items[0].allowedActions", empty());
    }

    @Test
    void it_goes_when_the_resident_withdraws() {
        var filed = accepted("路灯不亮");
        filed.does("withdrawal", Map.of()).statusCode(200);
        listed("").body("items", empty());
        listed("&q=路灯").body("items", empty());
        support(filed.id(), "a").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"暖气", "暖气 漏水", "漏水 暖气", "nq", "nqls", "暖", "WiFi", "wif"})
    void words_characters_and_initials_find_it(String words) {
        var filed = accepted("暖气漏水", "客厅的暖气片漏水，WiFi也泡坏了。");
        accepted("路灯不亮");
        listed("&q=" + words).body("items.id", contains(filed.id().toString()));
    }

    @Test
    void words_that_are_not_there_find_nothing() {
        accepted("暖气漏水");
        for (var words : List.of("暖气 电梯", "气水", "dt", "13912345678")) {
            listed("&q=" + words).body("items", empty());
        }
    }

    @Test
    void what_was_redacted_is_not_found_either() {
        accepted("找人", "请打 13912345678，车牌甘A12345");
        listed("&q=13912345678").body("items", empty());
        listed("&q=A12345").body("items", empty());
    }

    @Test
    void pages_go_on_across_the_borders_of_slices() {
        var filed = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            filed.add(0, accepted("暖气漏水" + i).id().toString());
            if (i % 2 == 0) {
                // the next publication begins a new slice of 4096
                sql.one(
                        "SELECT setval(pg_get_serial_sequence('public_request', 'number'), "
                                + "((SELECT max(number) FROM public_request) >> 12 << 12) + 4095)",
                        row -> row.number(1));
            }
        }
        for (var words : List.of("", "&q=暖气")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = listed("&limit=3" + words + (cursor == null ? "" : "&cursor=" + cursor));
                seen.addAll(page.extract().path("items.id"));
                cursor = page.extract().path("next");
                accepted("暖气漏水，翻页时来的");
            } while (cursor != null && seen.size() < 30);
            assertEquals(filed, seen.stream().filter(filed::contains).toList());
        }
    }

    @Test
    void filters_by_venue_and_division() {
        var filed = accepted("路灯不亮");
        var code = venue.divisionCode();
        given().get("/api/v1/public/requests?divisionCode=" + code)
                .then()
                .body("items.id", contains(filed.id().toString()));
        given().get("/api/v1/public/requests?divisionCode=110101").then().body("items", empty());
        for (var query :
                List.of("venue=x", "divisionCode=6a", "state=closed", "cursor=x", "limit=0", "q=" + "a".repeat(101))) {
            given().get("/api/v1/public/requests?" + query).then().statusCode(400);
        }
    }

    @Test
    void anyone_may_keep_it_for_a_moment() {
        accepted("路灯不亮");
        var tag = listed("")
                .header("Cache-Control", containsString("public"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/public/requests?venue=" + venue.id())
                .then()
                .statusCode(304);
    }

    @Test
    void a_device_supports_once() {
        var filed = accepted("路灯不亮");
        support(filed.id(), "device-1").statusCode(200).body("supports", equalTo(1));
        support(filed.id(), "device-1").statusCode(200).body("supports", equalTo(1));
        support(filed.id(), "device-2").statusCode(200).body("supports", equalTo(2));
        listed("").body("items[0].supports", equalTo(2));
        assertEquals(
                2L,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE object_id = ? AND action = 'request.supported'",
                                row -> row.number(1),
                                filed.id().toString())
                        .orElseThrow());
    }

    @Test
    void fifty_devices_at_once_are_fifty() throws Exception {
        var filed = accepted("路灯不亮");
        var devices = new java.util.concurrent.atomic.AtomicInteger();
        AtOnce.times(
                50, () -> support(filed.id(), "d" + devices.incrementAndGet()).statusCode(200));
        listed("").body("items[0].supports", equalTo(50));
    }

    @Test
    void what_is_closed_or_unknown_is_not_supported() {
        var filed = accepted("路灯不亮");
        clerk.does("assignment", filed.id(), Map.of("accountId", clerk.accountId()));
        clerk.does("start", filed.id());
        clerk.does("answer", filed.id(), Map.of("content", "已修好"));
        filed.says("yes");
        support(filed.id(), "a").statusCode(409).body("type", equalTo("/docs/problems#illegal-transition"));
        support(UUID.randomUUID(), "a").statusCode(404).body("violations", nullValue());
    }

    private RequestFixture.Filed accepted(String title) {
        return accepted(title, "请来看看。");
    }

    private RequestFixture.Filed accepted(String title, String content) {
        var filed = RequestFixture.at(venue)
                .with("visibility", "public")
                .with("title", title)
                .with("content", content)
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        return filed;
    }

    private void answered(RequestFixture.Filed filed) {
        clerk.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
    }

    private ValidatableResponse listed(String query) {
        return given().get("/api/v1/public/requests?venue=" + venue.id() + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse support(UUID id, String device) {
        return given().header("Mashang-Device", device)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/requests/" + id + "/supports")
                .then();
    }
}
