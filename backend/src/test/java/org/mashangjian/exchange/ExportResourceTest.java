package org.mashangjian.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());

    @Inject
    Sql sql;

    @Inject
    ExpiredFileJob job;

    @Inject
    ExchangeFiles files;

    @Test
    void members_come_as_a_workbook_in_the_columns_of_the_import() throws IOException {
        MemberFixture.at(venue).named("=HYPERLINK(1)").place();
        var made = made("members", "xlsx", Map.of()).body("rows", equalTo(1));
        var bytes = fetch(made)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertEquals("姓名", rows.get(0).getCellText(1));
            assertEquals("'=HYPERLINK(1)", rows.get(1).getCellText(1));
            assertEquals("县区", rows.get(1).getCellText(2));
            assertEquals("试验街道委员工作站", rows.get(1).getCellText(8));
        }
    }

    @Test
    void venues_and_units_come_as_csv_in_the_callers_language() {
        UnitFixture.at(venue, "区供热管理站");
        var text = csv(fetch(made("units", "csv", Map.of())));
        assertTrue(text.startsWith("\uFEFF名称,类型,电话,状态\r\n区供热管理站,企业,"), text);
        assertTrue(csv(fetch(made("venues", "csv", Map.of()))).contains("试验街道委员工作站,工作站,"));
        var english = office.calls()
                .header("Accept-Language", "en")
                .body(body("units", "csv", Map.of()))
                .post("/api/v1/exports")
                .then()
                .statusCode(201);
        assertTrue(csv(fetch(english)).contains(",enterprise,"));
    }

    @Test
    void the_inbox_comes_by_its_filters_and_only_what_the_caller_may_see() {
        var mine = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        var hidden = RequestFixture.at(venue).with("aboutStaff", true).submit();
        var elsewhere = RequestFixture.at(VenueFixture.station().open()).submit();
        var clerk = new Office(Staff.clerk(venue).token());
        var text = csv(fetch(
                clerk, clerk.posts("exports", Map.of("list", "requests", "format", "csv", "state", "submitted"))));
        assertTrue(text.contains(mine.number() + ",待受理,"), text);
        assertFalse(text.contains(hidden.number()), "what is about the venue's staff");
        assertFalse(text.contains(elsewhere.number()), "another venue");
        assertFalse(text.contains("13912345678"), "a contact");
        assertTrue(csv(fetch(made("requests", "csv", Map.of()))).contains(hidden.number()), "for the office");
        clerk.posts("exports", Map.of("list", "requests", "format", "csv", "state", "accepted"))
                .statusCode(201)
                .body("rows", equalTo(0));
        clerk.posts("exports", Map.of("list", "requests", "format", "csv", "state", "eaten"))
                .statusCode(400);
        clerk.posts("exports", Map.of("list", "requests", "format", "csv", "watched", true))
                .statusCode(201)
                .body("rows", equalTo(0))
                .body("filters.value", contains("自己关注的"));
        clerk.posts(
                        "exports",
                        Map.of(
                                "list",
                                "requests",
                                "format",
                                "csv",
                                "venueId",
                                VenueFixture.station().open().id()))
                .statusCode(404);
    }

    @Test
    void a_list_comes_by_its_filters_which_are_told_and_stand_on_the_second_sheet() throws IOException {
        MemberFixture.at(venue).named("上官飞燕").place();
        MemberFixture.at(venue).named("独孤求败").place();
        var made = made("members", "xlsx", Map.of("q", "上官", "active", true))
                .body("rows", equalTo(1))
                .body("filters.name", contains("搜索", "在任"))
                .body("filters.value", contains("上官", "在任的"));
        var bytes = fetch(made).statusCode(200).extract().asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var about = book.getSheet(1).orElseThrow().read();
            assertEquals("委员名单", about.get(0).getCellText(1));
            assertEquals("搜索", about.get(3).getCellText(0));
            assertEquals("上官", about.get(3).getCellText(1));
        }
        UnitFixture.at(venue, "区燃气管理站");
        UnitFixture.at(venue, "区园林绿化局");
        made("units", "csv", Map.of("q", "园林")).body("rows", equalTo(1));
        made("venues", "csv", Map.of("q", "没有这个站")).body("rows", equalTo(0)).body("filters.value", contains("没有这个站"));
        made("requests", "csv", Map.of("state", "submitted", "assignee", "nobody", "overdue", true))
                .body("filters.value", contains("待受理", "还没有人", "已超期"));
    }

    @Test
    void a_csv_comes_in_gbk_where_that_is_asked_for() {
        UnitFixture.at(venue, "区供排水管理站");
        var bytes = fetch(made("units", "csv", Map.of("encoding", "gbk")))
                .contentType(containsString("GB18030"))
                .extract()
                .asByteArray();
        var text = new String(bytes, Charset.forName("GBK"));
        assertTrue(text.startsWith("名称,类型,电话,状态\r\n"), text);
        assertTrue(text.contains("区供排水管理站"), text);
    }

    @Test
    void a_file_is_fetched_once_by_who_asked_for_it() {
        var made = made("members", "csv", Map.of());
        var id = made.extract().<String>path("id");
        Office.of(venue.committeeId()).gets("exports/" + id).statusCode(404);
        fetch(made).statusCode(200);
        fetch(made).statusCode(410).body("type", equalTo("/docs/problems#gone"));
        assertEquals(
                List.of("export.made", "export.fetched"),
                sql.list("SELECT action FROM audit_event WHERE object_id = ? ORDER BY id", row -> row.string(1), id));
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_gone_from_the_disk_too() {
        var made = made("members", "csv", Map.of());
        var id = UUID.fromString(made.extract().path("id"));
        sql.run("UPDATE export SET expires_at = now() - interval '1 second' WHERE id = ?", id);
        fetch(made).statusCode(410);
        job.removeOld();
        assertTrue(Files.exists(files.of(id)), "whoever is fetching it gets it to its end");
        sql.run("UPDATE export SET expires_at = now() - interval '16 minutes' WHERE id = ?", id);
        job.removeOld();
        assertFalse(Files.exists(files.of(id)));
    }

    @Test
    void another_committees_lists_are_refused() {
        var other = Map.of("committeeId", VenueFixture.station().open().committeeId());
        for (var list : List.of("members", "venues", "units")) {
            office.posts("exports", body(list, "csv", other)).statusCode(403);
            Map<String, ?> nameless = Map.of("list", list, "format", "csv");
            office.posts("exports", nameless).statusCode(422);
        }
        office.posts("exports", Map.of("list", "eaten", "format", "csv")).statusCode(400);
    }

    private ValidatableResponse made(String list, String format, Map<String, ?> filter) {
        return office.posts("exports", body(list, format, filter)).statusCode(201);
    }

    private Map<String, Object> body(String list, String format, Map<String, ?> filter) {
        var body = new HashMap<String, Object>();
        body.put("list", list);
        body.put("format", format);
        body.put("committeeId", venue.committeeId());
        body.putAll(filter);
        return body;
    }

    private ValidatableResponse fetch(ValidatableResponse made) {
        return fetch(office, made);
    }

    private static ValidatableResponse fetch(Office by, ValidatableResponse made) {
        return by.gets("exports/" + made.statusCode(201).extract().path("id"));
    }

    private static String csv(ValidatableResponse fetched) {
        return new String(
                fetched.statusCode(200)
                        .contentType(containsString("text/csv"))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
