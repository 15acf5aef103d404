package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Ids;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;

/** A request that somebody is kept away from looks to them like one that there is not, whatever they try. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecusalDisguiseTest {
    private static final int ROUNDS = 80;
    private static final long TWO_MILLISECONDS = 2_000_000;

    @Test
    void every_call_ends_as_on_a_request_that_there_is_not() throws IOException {
        var contract = new ContractCalls();
        var scene = new RecusalScene();
        scene.recuseAll();
        var wrong = new ArrayList<String>();
        contract.byOperation.forEach((operation, call) -> {
            for (var official : RecusalScene.OFFICIALS) {
                if (call.path().contains("/requests/{id}")) {
                    var there = scene.call(operation, call, official, scene.filed);
                    var none = scene.call(operation, call, official, new RequestFixture.Filed(Ids.next(), "X", "X"));
                    if (!alike(there, none) || there.statusCode() < 401) {
                        wrong.add("%s %s: %s %s".formatted(operation, official, there.statusCode(), there.asString()));
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_answer_takes_no_longer_than_for_one_that_there_is_not() {
        var scene = new RecusalScene();
        scene.recuseAll();
        var there = new ArrayList<Long>();
        var none = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            there.add(nanos(scene, scene.filed.id()));
            none.add(nanos(scene, Ids.next()));
        }
        var difference = Math.abs(median(there) - median(none));
        assertTrue(difference < Math.max(TWO_MILLISECONDS, median(none) / 2), () -> difference + " ns");
    }

    private static boolean alike(Response one, Response other) {
        return one.statusCode() == other.statusCode()
                && headers(one).equals(headers(other))
                && told(one).equals(told(other));
    }

    private static TreeSet<String> headers(Response answer) {
        var names = new TreeSet<String>();
        answer.headers().forEach(header -> names.add(header.getName()));
        return names;
    }

    /** What it says but for where and when. */
    private static String told(Response answer) {
        return answer.asString()
                .replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{36}", "");
    }

    private static long nanos(RecusalScene scene, UUID id) {
        var begun = System.nanoTime();
        scene.callers
                .call("office", scene.filed)
                .get("/api/v1/requests/" + id)
                .then()
                .statusCode(404);
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
    }
}
