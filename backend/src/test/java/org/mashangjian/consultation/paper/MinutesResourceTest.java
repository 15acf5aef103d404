package org.mashangjian.consultation.paper;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;

/** Minutes that leave the system on paper leave a line in the audit, and not a word of theirs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MinutesResourceTest {
    private static final String SAID = "赤金鸟庚飞过三号院。";
    private final ConsultationScene scene = new ConsultationScene();

    @Inject
    Sql sql;

    @Test
    void each_print_is_audited_with_who_took_it_and_nothing_of_what_it_says() throws IOException {
        var id = minuted();
        var paper = scene.leader
                .calls()
                .get(path(id))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(paper)) {
            assertTrue(new PDFTextStripper().getText(document).contains(SAID));
        }
        scene.clerk.calls().get(path(id)).then().statusCode(200);
        assertEquals(List.of(scene.leader.accountId(), scene.clerk.accountId()), takers(id));
        assertFalse(audited(id).contains(SAID));
        assertTrue(audited(id).contains(scene.venue.committeeId().toString()));
    }

    @Test
    void who_is_refused_leaves_no_line_as_if_they_had_taken_it() {
        var id = minuted();
        for (var foreign : List.of(Staff.clerk(new ConsultationScene().venue), Staff.member(scene.venue))) {
            foreign.calls().get(path(id)).then().statusCode(404);
        }
        given().get(path(id)).then().statusCode(401);
        var planned = scene.planned(Map.of());
        scene.clerk.calls().get(path(planned)).then().statusCode(409);
        assertEquals(List.of(), takers(id));
        assertEquals(List.of(), takers(planned));
    }

    private UUID minuted() {
        var id = scene.noticed(Map.of());
        scene.does(scene.clerk, id, "opening", Map.of()).statusCode(200);
        var minutes = new HashMap<>(ConsultationScene.minutes());
        minutes.put("content", SAID);
        scene.does(scene.clerk, id, "minutes", minutes).statusCode(200);
        return id;
    }

    private static String path(UUID id) {
        return "/api/v1/consultations/" + id + "/minutes/document";
    }

    private List<UUID> takers(UUID id) {
        return sql.list(
                "SELECT account_id FROM audit_event WHERE action = 'consultation.minutes_printed' AND object_id = ? ORDER BY at",
                row -> row.uuid(1),
                id.toString());
    }

    private String audited(UUID id) {
        return sql.one(
                        "SELECT string_agg(a::text, '|') FROM audit_event a WHERE object_id = ?",
                        row -> row.string(1),
                        id.toString())
                .orElseThrow();
    }
}
