package org.mashangjian.opinionreport.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.AtOnce;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArchivingReportsJobTest {
    private final ReportScene scene = new ReportScene();

    @Inject
    ArchivingReportsJob job;

    @Inject
    Sql sql;

    @Test
    void an_issued_report_is_archived_thirty_days_after_the_last_that_happened_once_on_two_nodes() throws Exception {
        var id = scene.issued();
        sinceDays(id, 29);
        job.run(Instant.now());
        assertEquals("issued", state(id));
        sinceDays(id, 31);
        Callable<Boolean> node = () -> {
            job.run(Instant.now());
            return true;
        };
        AtOnce.all(List.of(node, node));
        get(scene.office, "opinion-reports/" + id)
                .body("state", equalTo("archived"), "archivedAt", notNullValue(), "timeline.kind", hasItem("archived"));
        assertEquals(
                1L,
                sql.one(
                                "SELECT count(*) FROM history_entry WHERE subject_id = ? AND kind = 'archived'",
                                row -> row.number(1),
                                id)
                        .orElseThrow());
    }

    @Test
    void what_waits_at_a_level_or_was_decided_lately_is_not_archived() {
        var waiting = scene.issued();
        var forwarded = scene.forwarded(waiting, "city");
        sinceDays(waiting, 90);
        sql.run("UPDATE adoption SET updated_at = now() - interval '80 days' WHERE id = ?", forwarded);
        var lately = scene.issued();
        scene.adopted(lately);
        sinceDays(lately, 90);
        job.run(Instant.now());
        assertEquals("issued", state(waiting));
        assertEquals("issued", state(lately));
        scene.decides(scene.cityOffice, forwarded, "decision", Map.of("adopted", false, "reason", "已有政策"))
                .statusCode(200);
        sinceDays(waiting, 90);
        sql.run("UPDATE adoption SET updated_at = now() - interval '31 days' WHERE id = ?", forwarded);
        job.run(Instant.now());
        assertEquals("archived", state(waiting));
    }

    private void sinceDays(UUID id, int days) {
        sql.run("UPDATE opinion_report SET updated_at = now() - make_interval(days => ?) WHERE id = ?", days, id);
    }

    private String state(UUID id) {
        return sql.one("SELECT state FROM opinion_report WHERE id = ?", row -> row.string(1), id)
                .orElseThrow();
    }
}
