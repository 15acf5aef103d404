package org.mashangjian.proposal.examination;

import static java.util.stream.Collectors.toList;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.ProposalScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;

/** A session's rush in small; {@code bench/session-rush.mjs} measures it in full. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilingRushTest {
    private static final int MANY = 20;
    private static final int EACH = 4;
    private static final int EXAMINERS = 4;
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
        assertEquals(IntStream.rangeClosed(1, MANY).boxed().collect(toList()), numbersInFilingOrder());
    }

    @Test
    void members_submit_while_examiners_file_and_numbers_have_no_gap() throws Exception {
        var drafts = IntStream.range(0, MANY).mapToObj(i -> scene.draft()).toList();
        var left = new AtomicInteger(MANY);
        var all = new ArrayList<Callable<Integer>>();
        for (var from = 0; from < MANY; from += EACH) {
            var some = drafts.subList(from, from + EACH);
            all.add(() -> submit(some, left));
        }
        IntStream.range(0, EXAMINERS)
                .forEach(i -> all.add(() -> examine(i % 2 == 0 ? scene.office : scene.office2, left)));
        assertEquals(Set.of(0), Set.copyOf(AtOnce.all(all)), "nothing is refused but the second of two");
        assertEquals(IntStream.rangeClosed(1, MANY).boxed().collect(toList()), numbersInFilingOrder());
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

    private List<Integer> numbersInFilingOrder() {
        var filed =
                JsonPath.from(get(scene.office, "proposals?limit=100").extract().asString());
        return filed.<Map<String, String>>getList("items").stream()
                .sorted(Comparator.comparing(it -> Instant.parse(it.get("filedAt"))))
                .map(it -> it.get("number"))
                .map(it -> Integer.valueOf(it.substring(it.length() - 4)))
                .toList();
    }

    /** @return how many were refused */
    private int submit(List<UUID> drafts, AtomicInteger left) {
        var refused = (int) drafts.stream()
                .map(id -> scene.does(scene.member, id, "submission", Map.of()).extract())
                .filter(it -> it.statusCode() != 200)
                .count();
        left.addAndGet(-refused);
        return refused;
    }

    /** Takes up what others may take up too, until nothing is left. @return how often it was refused other than as the second of two */
    private int examine(Staff examiner, AtomicInteger left) {
        var refused = 0;
        while (left.get() > 0) {
            var waiting =
                    get(examiner, "proposals?state=submitted&limit=3").extract().<List<String>>path("items.id");
            for (var id : waiting) {
                var taken = scene.does(examiner, UUID.fromString(id), "examination", Map.of())
                        .extract()
                        .statusCode();
                if (taken == 200) {
                    refused += file(UUID.fromString(id), examiner) == 200 ? 0 : 1;
                    left.decrementAndGet();
                } else if (taken != 409) {
                    refused++;
                    left.set(0);
                }
            }
        }
        return refused;
    }

    private int file(UUID id, Staff examiner) {
        return scene.does(examiner, id, "filing", Map.of()).extract().statusCode();
    }

    private int file(UUID id) {
        return file(id, scene.office);
    }

    private int merge(UUID id, UUID into) {
        return scene.does(scene.office, id, "merger", Map.of("proposalId", into, "reason", "同一件事"))
                .extract()
                .statusCode();
    }
}
