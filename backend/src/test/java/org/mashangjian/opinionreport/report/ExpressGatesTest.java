package org.mashangjian.opinionreport.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.AtOnce;

/** The three gates of a month, moved to workdays, and each missed one told once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExpressGatesTest {
    private final ReportScene scene = new ReportScene();

    @Inject
    ExpressGates gates;

    @Inject
    FlaggingGates flagging;

    @Inject
    Sql sql;

    @Test
    void gates_are_workdays_and_what_comes_after_the_first_is_for_the_next_month() {
        var december = gates.gates(scene.venue.committeeId(), YearMonth.of(2025, 12));
        // the 20th is a Saturday
        assertEquals(LocalDate.of(2025, 12, 22), december.collectBy());
        assertEquals(LocalDate.of(2025, 12, 25), december.triageBy());
        assertEquals(LocalDate.of(2025, 12, 31), december.assignBy());
        var november = gates.gates(scene.venue.committeeId(), YearMonth.of(2025, 11));
        // the 30th is a Sunday
        assertEquals(LocalDate.of(2025, 11, 28), november.assignBy());
        assertEquals(
                LocalDate.of(2025, 12, 1),
                gates.of(scene.venue.committeeId(), Instant.parse("2025-12-22T15:59:59Z"))
                        .cycle());
        assertEquals(
                LocalDate.of(2026, 1, 1),
                gates.of(scene.venue.committeeId(), Instant.parse("2025-12-22T16:00:00Z"))
                        .cycle());
    }

    @Test
    void each_missed_gate_is_told_once_on_two_nodes_and_changes_no_state() throws Exception {
        var id = scene.submitted(Map.of("express", true));
        sql.run("UPDATE opinion_report SET triage_due = '2020-01-02', assign_due = '2020-01-31' WHERE id = ?", id);
        twice();
        get(scene.office, "opinion-reports/" + id)
                .body("state", equalTo("submitted"), "express.triageLate", equalTo(true))
                .body("express.assignLate", equalTo(false));
        assertEquals(1, told(id, "triage_late"));
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        twice();
        assertEquals(1, told(id, "assign_late"));
        get(scene.office, "opinion-reports?late=true").body("items.id", hasItem(id.toString()));
        get(scene.office, "committees/" + scene.venue.committeeId() + "/express-cycle")
                .statusCode(200)
                .body("collectBy", notNullValue());
    }

    @Test
    void what_is_with_a_unit_by_the_months_end_is_not_late() throws Exception {
        var id = scene.issued(Map.of("express", true));
        var adoption = scene.adopted(id);
        scene.decides(
                        scene.cityOffice,
                        adoption,
                        "instruction",
                        Map.of("instructor", "市长", "instruction", "请研办", "instructedOn", "2026-01-05"))
                .statusCode(200);
        scene.decides(scene.cityOffice, adoption, "assignment", Map.of("unitName", "市住建局"))
                .statusCode(200);
        sql.run("UPDATE opinion_report SET assign_due = '2020-01-31' WHERE id = ?", id);
        twice();
        assertEquals(0, told(id, "assign_late"));
    }

    @Test
    void the_author_of_an_express_draft_is_reminded_once_when_the_collection_closes() throws Exception {
        var draft = scene.drafted(Map.of("express", true));
        var usual = scene.drafted(Map.of());
        sql.run("UPDATE opinion_report SET drafted_at = '2025-12-10' WHERE id = ANY (?)", List.of(draft, usual));
        flagging.run(Instant.parse("2025-12-19T02:00:00Z"));
        assertEquals(0, told(draft, "collection_closing"));
        flagging.run(Instant.parse("2025-12-22T02:00:00Z"));
        flagging.run(Instant.parse("2025-12-22T03:00:00Z"));
        assertEquals(1, told(draft, "collection_closing"));
        assertEquals(0, told(usual, "collection_closing"));
        get(scene.member, "opinion-reports/" + draft).body("express", nullValue(), "wantsExpress", equalTo(true));
    }

    @Test
    void a_committee_sets_its_own_gates_and_what_is_submitted_then_goes_by_them() {
        var path = "committees/" + scene.venue.committeeId() + "/express-gates";
        get(scene.office, path).statusCode(200).body("collectDay", equalTo(20), "triageDay", equalTo(25));
        post(scene.office, path, Map.of("collectDay", 10, "triageDay", 9)).statusCode(422);
        post(scene.clerk, path, Map.of("collectDay", 10, "triageDay", 15)).statusCode(403);
        post(scene.cityOffice, path, Map.of("collectDay", 10, "triageDay", 15)).statusCode(403);
        post(scene.office, path, Map.of("collectDay", 10, "triageDay", 15, "assignDay", 20))
                .statusCode(200)
                .body("assignDay", equalTo(20));
        var december = gates.gates(scene.venue.committeeId(), YearMonth.of(2025, 12));
        assertEquals(LocalDate.of(2025, 12, 10), december.collectBy());
        assertEquals(LocalDate.of(2025, 12, 15), december.triageBy());
        // the 20th is a Saturday
        assertEquals(LocalDate.of(2025, 12, 22), december.assignBy());
    }

    @Test
    void what_is_handed_in_again_keeps_its_month_and_what_was_late_stays_late() throws Exception {
        var id = scene.submitted(Map.of("express", true));
        sql.run(
                "UPDATE opinion_report SET cycle = '2020-01-01', triage_due = '2020-01-25', assign_due = '2020-01-31' WHERE id = ?",
                id);
        twice();
        again(id);
        get(scene.office, "opinion-reports/" + id)
                .body("express.cycle", equalTo("2020-01-01"), "express.triageLate", equalTo(true));
        var inTime = scene.submitted(Map.of("express", true));
        again(inTime);
        sql.run("UPDATE opinion_report SET triage_due = '2020-01-25' WHERE id = ?", inTime);
        twice();
        assertEquals(0, told(inTime, "triage_late"), "it was judged once, in time");
    }

    /** Returned, and handed in once more. */
    private void again(UUID id) {
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "return", Map.of("reasonCode", "facts_unclear", "reason", "请补充"))
                .statusCode(200);
        scene.does(scene.member, id, "redrafting", Map.of()).statusCode(200);
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
    }

    /** As two nodes would at once, and again. */
    private void twice() throws Exception {
        Callable<Boolean> node = () -> {
            flagging.run(Instant.now());
            return true;
        };
        AtOnce.all(List.of(node, node));
        flagging.run(Instant.now());
    }

    private long told(UUID id, String kind) {
        return sql.one(
                        "SELECT count(*) FROM history_entry WHERE subject_id = ? AND kind = ?",
                        row -> row.number(1),
                        id,
                        kind)
                .orElseThrow();
    }
}
