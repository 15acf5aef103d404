package org.mashangjian.consultation.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.id;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutcomeResourceTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Inject
    Sql sql;

    @Test
    void a_units_officer_answers_what_is_the_units_own_and_nothing_else() {
        var id = scene.implementing();
        var path = "outcomes/" + scene.outcomeOf(id) + "/answer";
        var other = Staff.officer(UnitFixture.at(scene.venue));
        post(other, path, Map.of("content", "冒名")).statusCode(404);
        post(scene.member, path, Map.of("content", "不是我的")).statusCode(403);
        post(scene.officer, path, Map.of("content", "已开工。", "recordedFor", "别的单位"))
                .statusCode(422);
        post(scene.officer, path, Map.of("content", "已开工。", "after", 2))
                .statusCode(200)
                .body("answerer", equalTo(scene.unit.name()), "after", equalTo(2), "allowedActions", empty());
        post(scene.officer, path, Map.of("content", "再说一次")).statusCode(409);
    }

    @Test
    void who_runs_it_records_the_words_of_a_unit_that_does_not_sign_in() {
        var id = scene.implementing();
        var path = "outcomes/" + scene.outcomeOf(id) + "/answer";
        post(scene.clerk, path, Map.of("content", "已开工。")).statusCode(422);
        post(scene.clerk, path, Map.of("content", "已开工。", "recordedFor", "街道办（电话）"))
                .statusCode(200)
                .body("answerer", equalTo("街道办（电话）"));
    }

    @Test
    void nothing_is_answered_before_it_is_passed_on_and_no_figure_without_an_indicator() {
        var id = scene.minuted();
        post(scene.officer, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "早了"))
                .statusCode(409);
        var bare = new HashMap<>(scene.outcome());
        bare.remove("indicator");
        scene.does(scene.clerk, id, "outcomes", bare).statusCode(422);
        bare.put("unitId", new ConsultationScene().unit.id());
        bare.remove("before");
        scene.does(scene.clerk, id, "outcomes", bare)
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_unit"));
    }

    @Test
    void those_of_a_unit_are_listed_for_it_the_overdue_ones_apart() {
        var id = scene.implementing();
        get(scene.officer, "outcomes?answered=false")
                .body("items", hasSize(1))
                .body("items[0].allowedActions", contains("answer"))
                .body("items[0].overdue", equalTo(false));
        get(scene.officer, "outcomes?overdue=true").body("items", empty());
        sql.run("UPDATE outcome SET due_on = '2020-01-01' WHERE consultation_id = ?", id);
        get(scene.officer, "outcomes?overdue=true").body("items", hasSize(1));
        get(scene.leader, "outcomes?overdue=true").body("items", hasSize(1)).body("items[0].allowedActions", empty());
        get(Staff.officer(UnitFixture.at(scene.venue)), "outcomes").body("items", empty());
        get(new ConsultationScene().office, "outcomes").body("items", empty());
        get(scene.officer, "outcomes?overdue=maybe").statusCode(400);
    }

    @Test
    void two_last_answers_at_once_answer_the_consultation_once() throws Exception {
        var id = scene.minuted();
        scene.does(scene.clerk, id, "outcomes", scene.outcome()).statusCode(200);
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.leader, id, "decision", Map.of("decision", "adopted")).statusCode(200);
        scene.does(scene.clerk, id, "implementation", Map.of()).statusCode(200);
        List<String> open =
                get(scene.officer, "outcomes?answered=false").extract().path("items.id");
        var calls = open.stream()
                .map(outcome -> (Callable<Integer>)
                        () -> post(scene.officer, "outcomes/" + outcome + "/answer", Map.of("content", "已办。"))
                                .extract()
                                .statusCode())
                .toList();
        assertEquals(List.of(200, 200), AtOnce.all(calls));
        get(scene.clerk, "consultations/" + id).body("state", equalTo("answered"));
        assertEquals(
                1L,
                sql.one(
                                "SELECT count(*) FROM history_entry WHERE subject_id = ? AND kind = 'completed'",
                                row -> row.number(1),
                                id)
                        .orElseThrow());
    }

    @Test
    void an_answer_is_said_once_for_its_key() {
        var outcome = scene.outcomeOf(scene.implementing());
        var key = UUID.randomUUID().toString();
        for (var left = 2; left > 0; left--) {
            var answer = scene.officer
                    .calls()
                    .header("Idempotency-Key", key)
                    .body(Map.of("content", "已办。"))
                    .post("/api/v1/outcomes/" + outcome + "/answer")
                    .then()
                    .statusCode(200);
            assertEquals(outcome, id(answer));
        }
    }
}
