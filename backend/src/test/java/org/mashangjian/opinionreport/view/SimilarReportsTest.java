package org.mashangjian.opinionreport.view;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.opinionreport.ReportScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SimilarReportsTest {
    private static final String OTHERS = """
            INSERT INTO opinion_report SELECT (jsonb_populate_record(r, jsonb_build_object(
                'id', gen_random_uuid(), 'terms', '''别的'' ''事情'''))).* FROM opinion_report r, generate_series(1, 400) WHERE r.id = ?
            """;

    private final ReportScene scene = new ReportScene();

    @Inject
    Sql sql;

    @Test
    void what_is_alike_is_found_however_many_came_after_it() {
        var first = scene.submitted(Map.of());
        sql.run(OTHERS, scene.submitted(Map.of("title", "别的事情", "situation", "别的", "recommendations", "别的")));
        var id = scene.submitted(Map.of());
        get(scene.office, "opinion-reports/" + id + "/similar")
                .body("items.id", contains(first.toString()))
                .body("items.id", not(hasItem(id.toString())));
    }
}
