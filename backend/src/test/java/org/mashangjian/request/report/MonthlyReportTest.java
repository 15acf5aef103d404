package org.mashangjian.request.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** The figures of March 2025, beside what is worked out by hand from the requests planted here. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MonthlyReportTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);

    @Inject
    Sql sql;

    @Test
    void every_figure_is_what_is_worked_out_by_hand() {
        PlantedMarch.plant(venue, member, sql);
        var expected = new LinkedHashMap<String, Number>();
        expected.put("received", 10);
        expected.put("answered", 5);
        expected.put("answered_on_time", 4);
        expected.put("answered_late", 1);
        expected.put("waiting_late", 2);
        expected.put("solved", 3);
        expected.put("partly_solved", 1);
        expected.put("not_solved", 1);
        expected.put("closed_unconfirmed", 1);
        expected.put("closed_not_solved", 0);
        expected.put("dispatched", 1);
        expected.put("handed_off", 0);
        expected.put("merged", 1);
        expected.put("declined", 1);
        expected.put("withdrawn", 1);
        expected.put("median_days", 3);
        expected.put("median_workdays", 2);
        expected.put("answer_rating", 3.8);
        expected.put("outcome_rating", 3.25);
        meetings(0, 0, 0, 0, 0, 0).forEach(expected::put);
        var figures =
                report("2025-03").body("complete", equalTo(true)).extract().<List<Map<String, ?>>>path("figures");
        assertEquals(expected.size(), figures.size());
        figures.forEach(figure -> assertEquals(
                expected.get(figure.get("code").toString()).doubleValue(),
                ((Number) figure.get("value")).doubleValue(),
                0.001,
                figure.toString()));
        figures.forEach(figure -> assertTrue(figure.get("formula").toString().length() > 5, figure.toString()));
        assertEquals(2.0, before(figures, "received"));
        assertEquals(1.0, before(figures, "answered"));
        assertEquals(null, before(figures, "median_days"), "of one answer nothing is told");
    }

    @Test
    void how_the_venue_met_people_is_counted_beside_its_requests() {
        PlantedMeetings.plant(venue, sql);
        PlantedMeetings.plant(VenueFixture.station().open(), sql);
        var figures = report("2025-03").extract().<List<Map<String, ?>>>path("figures");
        assertEquals(meetings(1, 3, 4, 2, 2, 2), values(figures, "value"));
        assertEquals(meetings(0, 0, 1, 0, 0, 1), values(figures, "before"));
    }

    @Test
    void the_tables_tell_no_small_group_apart() {
        PlantedMarch.plant(venue, member, sql);
        var report = report("2025-03");
        rows(report, "categories", "[城乡建设, [4]]", "[a, [3]]", "[其余各组合计, [3]]");
        rows(report, "sources", "[网页, [6]]", "[其余各组合计, [4]]");
        rows(report, "places", "[其余各组合计, [10]]");
        rows(report, "repeated", "[冬季供暖, [4]]", "[a.one, [3]]");
        rows(report, "members", "[石国栋, [2, 1, 1, 2, 1]]");
        rows(report, "units", "[区供热管理站, [1, 0, 1, 1]]");
        report("2025-02")
                .body("tables.find { it.code == 'categories' }.withheld", equalTo(true))
                .body("tables.find { it.code == 'categories' }.rows", empty());
    }

    @Test
    void the_words_say_what_the_figures_say_in_both_languages() {
        PlantedMarch.plant(venue, member, sql);
        report("2025-03")
                .body("paragraphs[0]", equalTo("2025 年 3 月共收到诉求 10 件，比上月多 8 件。反映最多的是“城乡建设”，4 件。主要的来源是网页，6 件。"))
                .body(
                        "paragraphs[1]",
                        equalTo("答复 5 件，其中按时 4 件、超期 1 件；另有 2 件超过期限还没有答复。从收到到首次答复，一半的诉求用了不到 3 天（2 个工作日）。"))
                .body("paragraphs[2]", containsString("已解决 3 件、部分解决 1 件、没有解决 1 件"))
                .body("paragraphs", hasItem("反复反映的是：冬季供暖 4 件、a.one 3 件。"));
        clerk.calls()
                .header("Accept-Language", "en")
                .get("/api/v1/venues/" + venue.id() + "/monthly-report?month=2025-03")
                .then()
                .body("paragraphs[0]", containsString("March 2025: 10 requests came in, 8 more than the month before."))
                .body("figures[4].formula", containsString("declined, withdrawn or merged"));
        report("2024-07").body("paragraphs[0]", equalTo("2024 年 7 月没有收到诉求，与上月持平。"));
    }

    @Test
    void the_month_at_hand_goes_up_to_now_and_is_the_one_not_asked_for() {
        RequestFixture.at(venue).submit();
        report(null).body("complete", equalTo(false)).body("figures[0].value", equalTo(1.0f));
    }

    @Test
    void it_is_printed_and_the_audit_knows() throws IOException {
        PlantedMarch.plant(venue, member, sql);
        var pdf = clerk.calls()
                .accept("application/pdf")
                .get("/api/v1/venues/" + venue.id() + "/monthly-report/document?month=2025-03")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("2025年3月工作月报"), text);
            assertTrue(text.contains("本月居民撤回的件数"), "formulas");
        }
        assertEquals(
                1,
                sql.list(
                                "SELECT 1 FROM audit_event WHERE action = 'monthly_report.printed' AND object_id = ?",
                                row -> 1,
                                venue.id().toString())
                        .size());
    }

    @Test
    void the_office_sees_which_venue_is_behind() {
        var late = RequestFixture.at(venue).submit().id();
        sql.run(
                "UPDATE request SET overdue = true, answer_due = now() - interval '1 day', due_at = now() - interval '2 days' WHERE id = ?",
                late);
        RequestFixture.at(venue).submit();
        Staff.office(venue)
                .calls()
                .get("/api/v1/committees/" + venue.committeeId() + "/venue-overview")
                .then()
                .statusCode(200)
                .body("venues", equalTo(1))
                .body("behind", equalTo(1))
                .body("items", hasSize(1))
                .body("items[0].venue.id", equalTo(venue.id().toString()))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].unanswered", equalTo(1))
                .body("items[0].escalated", equalTo(0));
        Staff.office(VenueFixture.station().open())
                .calls()
                .get("/api/v1/committees/" + venue.committeeId() + "/venue-overview")
                .then()
                .statusCode(403);
    }

    private static Map<String, Integer> meetings(
            int days, int people, int proposed, int approved, int consultations, int statements) {
        var meetings = new LinkedHashMap<String, Integer>();
        meetings.put("reception_days", days);
        meetings.put("people_received", people);
        meetings.put("topics_proposed", proposed);
        meetings.put("topics_approved", approved);
        meetings.put("consultations_held", consultations);
        meetings.put("statements_published", statements);
        return meetings;
    }

    /** Of those figures alone. */
    private static Map<String, Integer> values(List<Map<String, ?>> figures, String column) {
        var values = new LinkedHashMap<String, Integer>();
        figures.stream()
                .filter(figure -> meetings(0, 0, 0, 0, 0, 0).containsKey(figure.get("code")))
                .forEach(figure -> values.put(figure.get("code").toString(), ((Number) figure.get(column)).intValue()));
        return values;
    }

    private static Object before(List<Map<String, ?>> figures, String code) {
        var value = figures.stream()
                .filter(figure -> figure.get("code").equals(code))
                .findFirst()
                .orElseThrow()
                .get("before");
        return value == null ? null : ((Number) value).doubleValue();
    }

    private static void rows(ValidatableResponse report, String table, String... expected) {
        var rows = report.extract().<List<Map<String, ?>>>path("tables.find { it.code == '" + table + "' }.rows");
        assertEquals(
                Arrays.toString(expected),
                rows.stream()
                        .map(row -> "[" + row.get("name") + ", " + row.get("values") + "]")
                        .toList()
                        .toString());
    }

    private ValidatableResponse report(String month) {
        return clerk.calls()
                .get("/api/v1/venues/" + venue.id() + "/monthly-report" + (month == null ? "" : "?month=" + month))
                .then()
                .statusCode(200);
    }
}
