package org.mashangjian.opinionreport.handling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.AtOnce;

/** The issue by signature, its number, and the paper that goes up. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IssuingReportTest {
    private final ReportScene scene = new ReportScene();

    @Test
    void a_report_is_issued_by_signature_under_the_next_number_of_the_year_and_never_withdrawn_after() {
        var first = scene.issued();
        var second = scene.edited(Map.of());
        scene.does(scene.member, second, "issue", Map.of()).statusCode(403);
        scene.does(scene.office, second, "issue", Map.of())
                .statusCode(200)
                .body("number", matchesPattern("[A-Z]{2,4}-SQ-[0-9]{4}-0002"), "signer", equalTo("季晓岚"));
        var numbers = List.of(number(first), number(second));
        assertEquals(
                List.of("0001", "0002"),
                numbers.stream().map(it -> it.substring(it.length() - 4)).toList());
        scene.does(scene.member, first, "withdrawal", Map.of()).statusCode(409);
        scene.does(scene.office, first, "archive", Map.of()).statusCode(200).body("state", equalTo("archived"));
        var withdrawn = scene.edited(Map.of());
        scene.does(scene.member, withdrawn, "withdrawal", Map.of("note", "情况已变"))
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
    }

    @Test
    void numbers_are_without_a_gap_when_several_issue_at_once_and_one_is_refused() throws Exception {
        var ready = List.of(scene.edited(Map.of()), scene.edited(Map.of()), scene.edited(Map.of()));
        var refused = scene.screened(Map.of());
        var issues = new ArrayList<Callable<Integer>>();
        for (var id : List.of(ready.get(0), refused, ready.get(1), ready.get(2))) {
            issues.add(() ->
                    scene.does(scene.office, id, "issue", Map.of()).extract().statusCode());
        }
        var answers = new ArrayList<>(AtOnce.all(issues));
        answers.sort(null);
        assertEquals(List.of(200, 200, 200, 409), answers);
        assertEquals(
                List.of("0001", "0002", "0003"),
                ready.stream()
                        .map(this::number)
                        .map(it -> it.substring(it.length() - 4))
                        .sorted()
                        .toList());
    }

    @Test
    void who_reads_an_issued_report_takes_it_away_on_paper() {
        var id = scene.edited(Map.of());
        get(scene.office, "opinion-reports/" + id + "/document").statusCode(409);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
        get(scene.member, "opinion-reports/" + id + "/document")
                .statusCode(200)
                .header("Content-Type", containsString("pdf"));
    }

    private String number(UUID id) {
        return get(scene.member, "opinion-reports/" + id).extract().path("number");
    }
}
