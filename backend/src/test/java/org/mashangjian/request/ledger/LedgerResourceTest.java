package org.mashangjian.request.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashangjian.account.Office;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LedgerResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);

    @Inject
    Sql sql;

    @Test
    void a_line_says_what_came_in_who_handled_it_and_what_was_done_but_never_a_contact() {
        var filed = handled();
        var line = ledger(clerk, "")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(filed.number()))
                .body("items[0].source", equalTo("web"))
                .body("items[0].place", equalTo("靖远路西口"))
                .body("items[0].handler.name", equalTo(member.name()))
                .body(
                        "items[0].moves.kind",
                        contains(
                                "accepted",
                                "assigned",
                                "started",
                                "message_sent",
                                "progress_reported",
                                "answered",
                                "confirmed"))
                .body(
                        "items[0].moves.deed",
                        contains("accepted", null, null, "contacted", "progressed", "answered", "solved"))
                .body("items[0].stateName", equalTo("已办结"))
                .body("items[0].solved", equalTo("yes"))
                .body("items[0].outcomeRating", equalTo(4))
                .extract()
                .asString();
        for (var personal : new String[] {"13912345678", "王秀英", filed.receipt(), "明天去看"}) {
            assertFalse(line.contains(personal), personal + " in " + line);
        }
    }

    @Test
    void it_goes_by_month_and_filters_in_the_order_of_receipt() {
        var first = received("2025-03-02");
        var second = received("2025-03-30");
        received("2025-02-28");
        clerk.does("acceptance", second);
        ledger(clerk, "?month=2025-03").body("items.id", contains(first.toString(), second.toString()));
        ledger(clerk, "?month=2025-03&state=accepted").body("items.id", contains(second.toString()));
        ledger(clerk, "?month=2025-03&source=phone").body("items", empty());
        ledger(clerk, "?month=2025-04").body("items", empty());
        var next = ledger(clerk, "?month=2025-03&limit=1")
                .body("items.id", contains(first.toString()))
                .extract()
                .<String>path("next");
        ledger(clerk, "?month=2025-03&limit=1&cursor=" + next).body("items.id", contains(second.toString()));
    }

    @Test
    void what_is_about_the_venues_staff_stands_in_no_ledger_of_it() {
        var hidden = RequestFixture.at(venue).with("aboutStaff", true).submit();
        ledger(clerk, "").body("items", empty());
        var office = Staff.office(venue);
        ledger(office, "").body("items", empty());
        assertFalse(text(office, "venues/" + venue.id() + "/ledger/document").contains(hidden.number()));
    }

    @Test
    void only_who_runs_the_venue_reads_it() {
        var elsewhere = VenueFixture.station().open();
        ledger(Staff.clerk(elsewhere), "").statusCode(403);
        ledger(Staff.office(elsewhere), "").statusCode(403);
        ledger(member, "").statusCode(403);
        clerk.calls()
                .get("/api/v1/venues/" + UUID.randomUUID() + "/ledger")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "month=2025-13, month, wrong_form",
        "month=1999-01, month, out_of_range",
        "source=pigeon, source, unknown_value",
        "category=none, category, unknown_category",
        "colour=red, colour, unknown_parameter",
    })
    void what_is_not_a_filter_is_400(String query, String field, String code) {
        ledger(clerk, "?" + query)
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void a_member_reads_their_own_and_a_clerk_of_it_what_is_at_the_venue() {
        var here = handled();
        var elsewhere = VenueFixture.station().open();
        var there = RequestFixture.at(elsewhere).submit();
        sql.run("UPDATE request SET assignee_member_id = ? WHERE id = ?", member.memberId(), there.id());
        ofMember(member).body("items.number", hasItems(here.number(), there.number()));
        ofMember(clerk).body("items.number", contains(here.number()));
        ofMember(Staff.office(venue)).body("items.number", contains(here.number()));
        ofMember(Staff.clerk(elsewhere)).statusCode(403);
        ofMember(Staff.member(venue)).statusCode(403);
    }

    @Test
    void it_is_taken_away_as_a_workbook_once_without_a_contact() throws IOException {
        var filed = handled();
        received("2025-02-28");
        var desk = new Office(clerk.token());
        var query = Map.of("list", "ledger", "format", "xlsx", "venueId", venue.id(), "state", "closed");
        var id = desk.posts("exports", query)
                .statusCode(201)
                .body("rows", equalTo(1))
                .extract()
                .<String>path("id");
        new Office(Staff.clerk(venue).token()).gets("exports/" + id).statusCode(404);
        var bytes = desk.gets("exports/" + id).statusCode(200).extract().asByteArray();
        desk.gets("exports/" + id).statusCode(410);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertEquals("编号", rows.get(0).getCellText(0));
            assertEquals(filed.number(), rows.get(1).getCellText(0));
            assertTrue(rows.get(1).getCellText(7).contains("办理进展"), "what was done");
            assertFalse(rows.get(1).getCellText(5).contains("1391234"), "a contact");
        }
        new Office(Staff.clerk(VenueFixture.station().open()).token())
                .posts("exports", query)
                .statusCode(403);
        desk.posts("exports", Map.of("list", "ledger", "format", "csv")).statusCode(422);
    }

    @Test
    void it_is_printed_across_and_the_audit_knows() throws IOException {
        var filed = handled();
        for (var layout : new String[] {"ledger", "deeds"}) {
            var pdf = pdf(clerk, "venues/" + venue.id() + "/ledger/document?layout=" + layout);
            try (var document = Loader.loadPDF(pdf)) {
                var box = document.getPage(0).getMediaBox();
                assertTrue(box.getWidth() > box.getHeight(), "across");
                var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertTrue(text.contains(filed.number()), text);
                assertTrue(text.contains("已解决"), text);
                assertFalse(text.contains("1391234"), text);
            }
        }
        assertTrue(text(member, "members/" + member.memberId() + "/ledger/document")
                .contains(filed.number()));
        var printed = sql.list(
                "SELECT object_kind FROM audit_event WHERE action = 'ledger.printed' AND object_id = ANY (?) ORDER BY at",
                row -> row.string(1),
                java.util.List.of(venue.id().toString(), member.memberId().toString()));
        assertEquals(java.util.List.of("venue", "venue", "member"), printed);
    }

    private RequestFixture.Filed handled() {
        var filed = RequestFixture.at(venue)
                .with("title", "暖气不热请打13912345678")
                .with("place", Map.of("text", "靖远路西口"))
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        member.does("messages", filed.id(), Map.of("content", "明天去看")).statusCode(201);
        member.does("progress", filed.id(), Map.of("content", "已到现场")).statusCode(200);
        member.does("progress", filed.id(), Map.of("content", "配件已到")).statusCode(200);
        member.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
        filed.does("rating", Map.of("solved", "yes", "answerRating", 5, "outcomeRating", 4))
                .statusCode(200);
        return filed;
    }

    private UUID received(String day) {
        var id = RequestFixture.at(venue).submit().id();
        sql.run("UPDATE request SET submitted_at = ?::timestamptz WHERE id = ?", day + " 09:00+08", id);
        return id;
    }

    private ValidatableResponse ledger(Staff by, String query) {
        return by.calls()
                .get("/api/v1/venues/" + venue.id() + "/ledger" + query)
                .then();
    }

    private ValidatableResponse ofMember(Staff by) {
        return by.calls()
                .get("/api/v1/members/" + member.memberId() + "/ledger")
                .then();
    }

    private static byte[] pdf(Staff by, String path) {
        return by.calls()
                .accept("application/pdf")
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(Staff by, String path) throws RuntimeException {
        try (var document = Loader.loadPDF(pdf(by, path))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
