package org.mashangjian.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.VenueFixture;

/** Whoever asks, a file holds the lines that the list shows them, by its filters and in its order, and is refused where the list is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShownListsTest {
    private final ShownScene scene = new ShownScene();

    @ParameterizedTest
    @EnumSource(
            value = ExportedList.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"members", "venues", "units", "requests", "ledger"})
    void a_file_holds_what_its_list_shows_and_no_more(ExportedList list) throws IOException {
        var asked = scene.make(list);
        var most = 0;
        for (var staff : scene.callers()) {
            var shown = staff.calls().get("/api/v1/" + asked.path());
            if (shown.statusCode() != 200) {
                assertEquals(
                        shown.statusCode(), made(staff, list, asked.filters()).statusCode(), staff.name());
                continue;
            }
            List<Object> keys = shown.path("items." + asked.key());
            var rows = rows(staff, made(staff, list, asked.filters()));
            assertEquals(
                    keys.stream().map(it -> Sheet.disarmed(String.valueOf(it))).toList(),
                    rows.stream().skip(1).map(it -> it.get(asked.column())).toList(),
                    staff.name());
            most = Math.max(most, keys.size());
        }
        assertTrue(most > 0, "nobody is shown anything");
    }

    @Test
    void it_is_narrowed_as_the_list_is_which_is_told_in_words() {
        var consultations = new ConsultationScene(scene.venue);
        consultations.topic();
        consultations.approvedTopic();
        var filter = Map.<String, Object>of("state", "approved", "venueId", scene.venue.id());
        made(consultations.clerk, ExportedList.topics, filter)
                .then()
                .statusCode(201)
                .body("rows", equalTo(1))
                .body("filters.name", contains("站室", "状态"))
                .body("filters.value", contains("试验街道委员工作站", "通过"));
        made(consultations.clerk, ExportedList.topics, Map.of("state", "eaten"))
                .then()
                .statusCode(400);
        made(consultations.clerk, ExportedList.committees, Map.of("parentId", scene.venue.committeeId()))
                .then()
                .statusCode(201)
                .body("rows", equalTo(0))
                .body("filters.name", contains("上级"))
                .body("filters.value", contains("试验区政协"));
        made(consultations.clerk, ExportedList.appointments, Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", contains("receptionDayId"));
    }

    @Test
    void a_list_of_many_pages_comes_whole_and_a_formula_is_defused() throws IOException {
        var clerk = Staff.clerk(scene.venue);
        var discussion = DiscussionFixture.at(scene.venue).openBy(clerk);
        discussion.publishes("=HYPERLINK(\"x\")");
        scene.says(discussion.id(), 230);
        var filter = Map.<String, Object>of("discussionId", discussion.id(), "state", "published");
        var rows = rows(clerk, made(clerk, ExportedList.statements, filter));
        assertEquals(1 + 231, rows.size());
        assertEquals("'=HYPERLINK(\"x\")", rows.get(1).get(2));
        assertEquals("已发布", rows.get(1).get(1));
        assertTrue(
                rows.get(1).get(0).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"),
                rows.get(1).get(0));
    }

    @Test
    void a_workbook_holds_the_same_and_a_formula_stays_text() throws IOException {
        var clerk = Staff.clerk(scene.venue);
        var discussion = DiscussionFixture.at(scene.venue).openBy(clerk);
        discussion.publishes("=1+1");
        var filter = Map.of("discussionId", discussion.id(), "state", "published", "format", "xlsx");
        var file = fetched(clerk, made(clerk, ExportedList.statements, filter)).asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertEquals("发言", rows.get(0).getCellText(2));
            assertEquals(CellType.STRING, rows.get(1).getCell(2).getType());
            assertEquals("'=1+1", rows.get(1).getCellText(2));
            assertEquals(
                    "已发布",
                    book.getSheet(1).orElseThrow().read().get(4).getCellText(1),
                    "the filter, on the second sheet");
        }
    }

    @Test
    void a_csv_comes_in_gbk_where_that_is_asked_for() {
        var consultations = new ConsultationScene(scene.venue);
        consultations.topic();
        var filter = Map.of("venueId", scene.venue.id(), "encoding", "gbk");
        var file = fetched(consultations.clerk, made(consultations.clerk, ExportedList.topics, filter));
        assertTrue(file.contentType().contains("GB18030"), file.contentType());
        var text = new String(file.asByteArray(), Charset.forName("GBK"));
        assertTrue(text.startsWith("标题,状态,来源,站室,"), text);
        assertTrue(text.contains(",试验街道委员工作站,"), text);
    }

    @Test
    void an_export_is_audited_where_its_caller_holds_a_role() {
        var clerk = Staff.clerk(scene.venue);
        var elsewhere = VenueFixture.station().open().committeeId();
        var id = made(clerk, ExportedList.topics, Map.of("committeeId", elsewhere))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertEquals(List.of(scene.venue.committeeId()), scene.auditedIn(id));
    }

    @Test
    void an_export_is_audited_wherever_its_caller_holds_a_role_whatever_they_ask_for() {
        var other = VenueFixture.station().open();
        var clerk = Staff.clerk(scene.venue).also(Role.office, other);
        var id = made(clerk, ExportedList.topics, Map.of("committeeId", other.committeeId()))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertEquals(Set.of(scene.venue.committeeId(), other.committeeId()), new HashSet<>(scene.auditedIn(id)));
    }

    private static Response made(Staff staff, ExportedList list, Map<String, ?> filters) {
        var body = new HashMap<String, Object>(filters);
        body.put("list", list);
        body.putIfAbsent("format", "csv");
        return staff.calls().body(body).post("/api/v1/exports");
    }

    private static ExtractableResponse<Response> fetched(Staff staff, Response made) {
        var id = UUID.fromString(made.then().statusCode(201).extract().path("id"));
        return staff.calls().get("/api/v1/exports/" + id).then().statusCode(200).extract();
    }

    private static List<CSVRecord> rows(Staff staff, Response made) throws IOException {
        var text = fetched(staff, made).body().asString();
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return new ArrayList<>(parser.getRecords());
        }
    }
}
