package org.mashangjian.request.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionResourceTest {
    private final Venue venue = VenueFixture.station().open();

    @Inject
    Sql sql;

    @Test
    void what_was_scanned_at_the_door_is_filed() {
        var code = QrCodeFixture.at(venue);
        RequestFixture.by(code)
                .send()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", equalTo("\"0\""))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}"))
                .body("number", matchesPattern("[A-Z]{2,4}-20[0-9]{2}-[0-9]{6,}"))
                .body("receipt", matchesPattern("[0-9A-HJKMNP-TV-Z]{24}"))
                .body("state", equalTo("submitted"))
                .body("channel", equalTo("qr"))
                .body("qrCode", equalTo(code))
                .body("venue.id", equalTo(venue.id().toString()))
                .body("deadlines.accept", notNullValue())
                .body("deadlines.answer", notNullValue())
                .body("allowedActions", hasItems("withdrawal", "messages"))
                .body("allowedActions", hasSize(3))
                .body("timeline.kind", contains("submitted"))
                .body("timeline[0].actor", equalTo("居民"))
                .body("timeline[0].text", not(blankOrNullString()))
                .body("lineage", hasSize(0));
    }

    @Test
    void the_demo_code_takes_requests() {
        RequestFixture.by("guangwumen").send().statusCode(201).body("number", matchesPattern("CG-20[0-9]{2}-[0-9]{6}"));
    }

    @Test
    void all_that_can_be_said_comes_back() {
        var member = MemberFixture.at(venue).place();
        var body = RequestFixture.at(venue)
                .with("title", "五号楼暖气不热")
                .with("category", "urban.heating")
                .with("memberId", member.id())
                .with("place", Map.of("text", "五号楼二单元", "point", Map.of("lat", 36.0611, "lon", 103.8343)))
                .with("contact", Map.of("name", "王秀英", "phone", "139 1234 5678", "email", "wang@example.com"))
                .with("urgency", "urgent")
                .with("visibility", "public")
                .with("gridCell", "GWM-03")
                .with("externalRef", "外部-1")
                .with("channel", "web");
        body.send()
                .statusCode(201)
                .body("title", equalTo("五号楼暖气不热"))
                .body("category.code", equalTo("urban.heating"))
                .body("category.name", equalTo("冬季供暖"))
                .body("chosenMember.id", equalTo(member.id().toString()))
                .body("place.text", equalTo("五号楼二单元"))
                .body("place.point.lat", equalTo(36.0611f))
                .body("contact.name", equalTo("王秀英"))
                .body("contact.phone", equalTo("+8613912345678"))
                .body("contact.email", equalTo("wang@example.com"))
                .body("urgency", equalTo("urgent"))
                .body("visibility", equalTo("public"))
                .body("gridCell", equalTo("GWM-03"))
                .body("consentVersion", equalTo(RequestFixture.CONSENT))
                .body("wantsReply", equalTo(true));
    }

    @Test
    void the_receipt_is_shown_by_the_answer_alone() {
        var filed = RequestFixture.at(venue).submit();
        filed.looksAtIt()
                .statusCode(200)
                .body("$", not(hasKey("receipt")))
                .body("id", equalTo(filed.id().toString()));
        Staff.clerk(venue).sees(filed.id()).statusCode(200).body("$", not(hasKey("receipt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "暖气不热。已经三天了       | 暖气不热",
                "'  停水了！\n第二行 '      | 停水了",
                "没有标点的一句话           | 没有标点的一句话",
                "'？？'                     | ？？",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一 | 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十…",
            })
    void a_title_is_derived_from_the_first_sentence(String content, String title) {
        RequestFixture.at(venue).with("content", content).send().statusCode(201).body("title", equalTo(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀👨‍👩‍👧🇨🇳 暖气不热",
                "𠮷野家门口的𪚥路灯坏了",
                "<script>alert('x')</script><b>加粗</b>&amp;",
                "'); DROP TABLE request; -- \" \\ %s ${jndi:ldap://x} {0}",
                "第一行\n\t第二行\n\n第四行",
                " 前后的空格也在 ",
                "e\u0301 與 é 不一样，\u202e右到左\u202c，零宽\u200b空格，\ufeff标记"
            })
    void text_is_kept_byte_for_byte(String content) {
        var filed = RequestFixture.at(venue).with("content", content).submit();
        var kept = sql.one("SELECT content FROM request WHERE id = ?", row -> row.string(1), filed.id());
        assertArrayEquals(
                content.getBytes(StandardCharsets.UTF_8), kept.orElseThrow().getBytes(StandardCharsets.UTF_8));
        assertEquals(content, filed.looksAtIt().extract().path("content"));
    }

    @Test
    void four_thousand_code_points_are_filed_whatever_they_take() {
        for (var character : new String[] {"a", "码", "😀"}) {
            var content = character.repeat(4000);
            var filed = RequestFixture.at(venue).with("content", content).submit();
            assertEquals(content, filed.looksAtIt().extract().path("content"));
        }
    }

    @Test
    void coordinates_of_phones_are_converted_on_arrival() {
        var point = Map.of("lat", 36.060773, "lon", 103.836703, "crs", "gcj02");
        var answer = RequestFixture.at(venue)
                .with("place", Map.of("point", point))
                .send()
                .statusCode(201);
        assertEquals(36.0611, answer.extract().jsonPath().getDouble("place.point.lat"), 0.00002);
        assertEquals(103.8343, answer.extract().jsonPath().getDouble("place.point.lon"), 0.00002);
    }

    @Test
    void a_clerk_files_for_somebody_and_says_so() {
        var clerk = Staff.clerk(venue);
        var answer = RequestFixture.at(venue)
                .with("channel", "phone")
                .with("onBehalf", true)
                .sendBy(clerk);
        answer.statusCode(201).body("channel", equalTo("phone")).body("timeline[0].actor", equalTo(clerk.name()));
        var proxy = sql.one(
                "SELECT proxy_account_id FROM request WHERE id = ?",
                row -> row.uuid(1),
                RequestFixture.Filed.of(answer).id());
        assertEquals(clerk.accountId(), proxy.orElseThrow());
    }

    @Test
    void without_a_contact_nothing_is_kept_of_one() {
        var filed = RequestFixture.at(venue).submit();
        filed.looksAtIt().body("contact", nullValue());
        assertTrue(sql.one("SELECT 1 FROM request_contact WHERE request_id = ?", row -> 1, filed.id())
                .isEmpty());
    }

    @Test
    void a_contact_is_encrypted_and_indexed_blindly() {
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .submit();
        var same = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "+86 139-1234-5678"))
                .submit();
        var query = "SELECT encode(phone_index, 'hex') FROM request_contact WHERE request_id = ?";
        assertEquals(sql.one(query, row -> row.string(1), filed.id()), sql.one(query, row -> row.string(1), same.id()));
        var kept = sql.one("SELECT phone FROM request_contact WHERE request_id = ?", row -> row.bytes(1), filed.id())
                .orElseThrow();
        assertTrue(!new String(kept, StandardCharsets.ISO_8859_1).contains("1391234"));
    }

    @Test
    void an_unknown_request_is_404_to_everybody() {
        given().get("/api/v1/requests/" + UUID.randomUUID()).then().statusCode(401);
        Staff.office(venue).sees(UUID.randomUUID()).statusCode(404);
    }
}
