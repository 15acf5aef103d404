package org.mashangjian.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.account.Office;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MemberImportTest {
    private static final String HEADINGS = "委员证号,姓名,级别,界别,专长,站室\n";
    private final Venue venue = VenueFixture.station().open();
    private final Importing importing = new Importing(Office.of(venue.committeeId()), venue.committeeId());

    @Inject
    Sql sql;

    @Test
    void a_file_is_checked_first_and_written_when_its_sender_says_so() {
        var id = importing.sends("members", HEADINGS + "A1,慕容雪,市、区县,医卫界,儿童保健、疫苗,试验街道委员工作站\n,宇文化,县,农业界,,\n");
        importing.ends(id).body("state", equalTo("checked")).body("rows", equalTo(2));
        assertEquals(0, count());
        importing
                .executes(id)
                .body("state", equalTo("done"))
                .body("created", equalTo(2))
                .body("written", equalTo(0));
        given().get("/api/v1/members?venue=" + venue.id())
                .then()
                .body("items.name", contains("慕容雪"))
                .body("items[0].levels", contains("city", "county"))
                .body("items[0].sectorCode", equalTo("medicine_health"))
                .body("items[0].expertise", contains("儿童保健", "疫苗"));
        assertEquals(1, audited("import.done"));
        assertEquals(2, audited("member.appointed"));
        importing
                .office()
                .posts("imports/" + id + "/execution", java.util.Map.of())
                .statusCode(409);
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_changes_what_differs() {
        var csv = HEADINGS + "B1,令狐冲,市,体育界,剑术,试验街道委员工作站\n,任盈盈,市,文艺界,琴,\n";
        importing.executes(checked(csv)).body("created", equalTo(2));
        importing.executes(checked(csv)).body("created", equalTo(0)).body("unchanged", equalTo(2));
        importing
                .executes(checked(csv.replace("剑术", "书法")))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        assertEquals(2, count());
        assertEquals(1, audited("member.changed"));
    }

    @Test
    void every_problem_is_told_by_row_and_column_and_nothing_is_written() {
        var id = importing.sends(
                "members",
                HEADINGS + "C1,甲,市,医卫界,,\nC2,,银河,航天界,,\nC1,乙,市,医卫界,,\n,丙,市,医卫界,,没有的站\n" + ",丁,市,医卫界," + "长".repeat(41)
                        + ",\n");
        importing.ends(id).body("state", equalTo("refused")).body("problems", equalTo(6));
        importing
                .problems(id)
                .body("items.row", contains(3, 3, 3, 4, 5, 6))
                .body("items.column", contains("级别", "界别", "姓名", "委员证号", "站室", "专长"))
                .body(
                        "items.code",
                        contains(
                                "unknown_level",
                                "unknown_sector",
                                "required",
                                "row_twice",
                                "unknown_venue",
                                "too_long"));
        importing
                .office()
                .posts("imports/" + id + "/execution", java.util.Map.of())
                .statusCode(409);
        assertEquals(0, count());
    }

    @Test
    void what_became_wrong_after_the_check_stops_the_whole_file() {
        var id = checked(HEADINGS + "D1,甲一,市,医卫界,,\nD2,乙二,市,医卫界,,试验街道委员工作站\n");
        sql.run("UPDATE venue SET name = '搬走了' WHERE id = ?", venue.id());
        importing.executes(id).body("state", equalTo("refused")).body("problems", equalTo(1));
        importing.problems(id).body("items.code", contains("unknown_venue"));
        assertEquals(0, count());
    }

    @Test
    void namesakes_need_a_number() {
        MemberFixture.at(venue).named("王伟").place();
        MemberFixture.at(venue).named("王伟").place();
        var id = importing.sends("members", "姓名,级别,界别\n王伟,市,医卫界\n");
        importing.ends(id).body("state", equalTo("refused"));
        importing.problems(id).body("items.code", contains("ambiguous_name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE"})
    void chinese_is_read_in_any_usual_encoding(String encoding) {
        var mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        var csv = mark + "姓名;级别;界别\r\n东方" + encoding + ";市;教育界\r\n";
        var id = importing.sends("members", csv, Charset.forName(encoding));
        importing.ends(id).body("state", equalTo("checked"));
        importing.executes(id).body("created", equalTo(1));
        assertEquals(
                1,
                sql.list(
                                "SELECT 1 FROM member WHERE committee_id = ? AND name = ?",
                                row -> row.integer(1),
                                venue.committeeId(),
                                "东方" + encoding)
                        .size());
    }

    @Test
    void an_export_comes_back_in_unchanged() throws IOException {
        MemberFixture.at(venue).named("+石国栋").place();
        var export = importing
                .office()
                .posts(
                        "exports",
                        java.util.Map.of("list", "members", "format", "xlsx", "committeeId", venue.committeeId()))
                .extract()
                .<String>path("id");
        var file = importing.office().gets("exports/" + export).extract().asByteArray();
        var id = importing.sends("members", file);
        importing.ends(id).body("state", equalTo("checked"));
        importing.executes(id).body("unchanged", equalTo(1));
    }

    @Test
    void five_thousand_members_are_checked_and_written_within_twenty_seconds() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Sheet.of(ExchangeFormat.xlsx, bytes)) {
            sheet.row("委员证号", "姓名", "级别", "界别", "专长", "职务", "简介", "站室");
            for (var row = 0; row < 5000; row++) {
                sheet.row("N" + row, "委员" + row, "市、县区", "经济界", "物流、仓储", "总经理", "办企业二十年。", "试验街道委员工作站");
            }
        }
        var begun = Instant.now();
        var id = importing.sends("members", bytes.toByteArray());
        importing.ends(id).body("state", equalTo("checked")).body("rows", equalTo(5000));
        importing.executes(id).body("state", equalTo("done")).body("created", equalTo(5000));
        var took = Duration.between(begun, Instant.now());
        assertTrue(took.compareTo(Duration.ofSeconds(20)) <= 0, () -> "took " + took);
        assertEquals(5000, count());
    }

    @Test
    void an_import_is_for_who_sent_it() {
        var id = importing.sends("members", HEADINGS);
        importing.ends(id).body("state", equalTo("refused"));
        importing.problems(id).body("items.code", hasItem("empty_file")).body("items", hasSize(1));
        Office.of(venue.committeeId()).gets("imports/" + id).statusCode(404);
        Office.of(venue.committeeId()).gets("imports/" + id + "/problems").statusCode(404);
    }

    private String checked(String csv) {
        var id = importing.sends("members", csv, StandardCharsets.UTF_8);
        importing.ends(id).body("state", equalTo("checked"));
        return id;
    }

    private int count() {
        return sql.one("SELECT count(*) FROM member WHERE committee_id = ?", row -> row.integer(1), venue.committeeId())
                .orElseThrow();
    }

    private int audited(String action) {
        return sql.one(
                        "SELECT count(*) FROM audit_event WHERE committee_id = ? AND action = ?",
                        row -> row.integer(1),
                        venue.committeeId(),
                        action)
                .orElseThrow();
    }
}
