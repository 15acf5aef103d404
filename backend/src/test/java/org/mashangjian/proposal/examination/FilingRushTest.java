package org.mashangjian.proposal.examination;

import static java.util.stream.Collectors.toList;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.ProposalScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.AtOnce;

/** A session's rush in small; {@code bench/session-rush.mjs} measures it in full. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilingRushTest {
    private static final int MANY = 20;
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void twenty_filed_at_once_have_numbers_without_a_gap_in_filing_order() throws Exception {
        var filing = IntStream.range(0, MANY)
                .mapToObj(i -> scene.preliminary())
                .map(id -> (Callable<Integer>) () -> file(id))
                .toList();
        assertEquals(List.of(200), AtOnce.all(filing).stream().distinct().toList());
        var filed =
                JsonPath.from(get(scene.office, "proposals?limit=100").extract().asString());
        var numbers = filed.<Map<String, String>>getList("items").stream()
                .sorted((a, b) -> a.get("filedAt").compareTo(b.get("filedAt")))
                .map(it -> it.get("number"))
                .map(it -> Integer.valueOf(it.substring(it.length() - 4)))
                .toList();
        assertEquals(IntStream.rangeClosed(1, MANY).boxed().collect(toList()), numbers);
    }

    @Test
    void of_two_examiners_at_once_one_files_and_the_other_hears_where_it_stands() throws Exception {
        for (var i = 0; i < 10; i++) {
            var id = scene.preliminary();
            var answers = AtOnce.all(List.of(
                    () -> scene.does(scene.office, id, "filing", Map.of())
                            .extract()
                            .statusCode(),
                    () -> scene.does(scene.office2, id, "filing-rejection", ProposalScene.rejection())
                            .extract()
                            .statusCode()));
            assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        }
        scene.filed();
        var filed =
                get(scene.office, "proposals?limit=100&state=filed").extract().<List<String>>path("items.number");
        get(scene.office, "plenary-sessions?committee=" + scene.venue.committeeId())
                .body("items[0].filed", equalTo(filed.size()));
    }

    @Test
    void two_merged_into_each_other_at_once_end_as_one() throws Exception {
        for (var i = 0; i < 5; i++) {
            var one = scene.preliminary();
            var other = scene.preliminary();
            var answers = AtOnce.all(List.of(() -> merge(one, other), () -> merge(other, one)));
            assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        }
    }

    private int file(UUID id) {
        return scene.does(scene.office, id, "filing", Map.of()).extract().statusCode();
    }

    private int merge(UUID id, UUID into) {
        return scene.does(scene.office, id, "merger", Map.of("proposalId", into, "reason", "同一件事"))
                .extract()
                .statusCode();
    }
}
