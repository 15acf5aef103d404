package org.mashangjian.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** I7 over the whole main job: one audit row for each mutation, and a chain that shows any change to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MainJobAuditTest {
    private static final List<String> ALL = List.of(
            "request.submitted",
            "request.accepted",
            "request.assigned",
            "request.started",
            "request.contact_revealed",
            "request.message_sent",
            "request.answered",
            "request.confirmed",
            "request.exported",
            "request.contact_erased",
            "request.content_erased");

    private final Venue venue = VenueFixture.station().open();
    private RequestFixture.Filed filed;

    @Inject
    Sealer sealer;

    @Inject
    HeadKeeper keeper;

    @Inject
    AuditChain chain;

    @Inject
    Sql sql;

    @BeforeEach
    void from_scan_to_solved() {
        var code = QrCodeFixture.at(venue);
        given().redirects().follow(false).get("/s/" + code).then().statusCode(302);
        filed = RequestFixture.by(code)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        var clerk = Staff.clerk(venue);
        var member = Staff.member(venue);
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        member.does("contact-reveals", filed.id(), Map.of("reason", "回电核实")).statusCode(201);
        member.does("messages", filed.id(), Map.of("content", "明天上门")).statusCode(201);
        member.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
        filed.says("yes").statusCode(200);
        given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/personal-data")
                .then()
                .statusCode(200);
        filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
        sealer.seal();
    }

    @Test
    void every_mutation_has_one_row_and_the_chain_holds() {
        assertEquals(
                ALL,
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY sequence",
                        row -> row.string(1),
                        filed.id().toString()));
        var written = Written.of(filed.id());
        assertEquals(written.timeline(), written.outbox());
        assertEquals(written.timeline() + 1, written.audit(), "a copy taken stands in no timeline");
        assertEquals(List.of(), findings());
    }

    @Test
    void who_looked_cannot_be_changed_taken_out_or_cut_off_unseen() {
        keeper.keep();
        var look = sequence("request.contact_revealed");
        sql.run(
                "UPDATE audit_event SET account_id = NULL WHERE committee_id = ? AND sequence = ?",
                venue.committeeId(),
                look);
        assertEquals(List.of(new Finding(Finding.Kind.changed, venue.committeeId(), look, 1)), findings());
        sql.run("DELETE FROM audit_event WHERE committee_id = ? AND sequence = ?", venue.committeeId(), look);
        assertEquals(List.of(new Finding(Finding.Kind.missing, venue.committeeId(), look, 1)), findings());
        var copy = sequence("request.exported");
        sql.run("DELETE FROM audit_event WHERE committee_id = ? AND sequence >= ?", venue.committeeId(), copy);
        assertTrue(findings().stream()
                .anyMatch(it -> it.kind() == Finding.Kind.cut && it.sequence() == copy && it.rows() == 3));
    }

    private long sequence(String action) {
        return sql.one(
                        "SELECT sequence FROM audit_event WHERE object_id = ? AND action = ?",
                        row -> row.number(1),
                        filed.id().toString(),
                        action)
                .orElseThrow();
    }

    private List<Finding> findings() {
        return chain.verify().findings().stream()
                .filter(finding -> finding.committeeId().equals(venue.committeeId()))
                .toList();
    }
}
