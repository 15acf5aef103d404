package org.mashangjian.consultation.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.consultation.ConsultationScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FlaggingLateDaysTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Inject
    FlaggingLateDays flagging;

    @Inject
    Sql sql;

    @Test
    void a_missed_day_is_flagged_once_and_changes_no_state() throws Exception {
        var id = scene.planned(Map.of());
        sql.run("UPDATE consultation SET notice_due = '2020-01-02', materials_due = '2020-01-03' WHERE id = ?", id);
        // two nodes at once
        Callable<Boolean> node = () -> {
            flagging.run(Instant.now());
            return true;
        };
        AtOnce.all(List.of(node, node));
        flagging.run(Instant.now());
        get(scene.clerk, "consultations/" + id)
                .body("state", equalTo("planned"))
                .body("deadlines.noticeLate", equalTo(true), "deadlines.materialsLate", equalTo(true))
                .body("timeline.kind", hasItem("notice_late"));
        assertEquals(1, told(id, "notice_late"));
        assertEquals(1, told(id, "materials_late"));
        scene.does(scene.clerk, id, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, id, "notice", Map.of()).statusCode(200);
    }

    @Test
    void minutes_are_due_after_the_first_opening() {
        var id = scene.noticed(Map.of());
        flagging.run(Instant.now());
        scene.does(scene.clerk, id, "opening", Map.of()).statusCode(200).body("deadlines.minutesLate", equalTo(false));
        sql.run("UPDATE consultation SET minutes_due = '2020-01-02' WHERE id = ?", id);
        flagging.run(Instant.now());
        get(scene.clerk, "consultations/" + id).body("deadlines.minutesLate", equalTo(true));
        assertEquals(1, told(id, "minutes_late"));
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
