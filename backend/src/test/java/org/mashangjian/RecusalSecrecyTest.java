package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;

/** An official who is kept away from a request finds it nowhere: {@code recusal-reads.txt} says where they found it before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecusalSecrecyTest {
    private RecusalReads table;
    private ContractCalls contract;

    @BeforeEach
    void read() throws IOException {
        table = new RecusalReads();
        contract = new ContractCalls();
    }

    @Test
    void every_operation_of_the_contract_has_a_line() {
        assertEquals(contract.byOperation.keySet(), table.operations());
    }

    @Test
    void who_is_kept_away_is_told_nothing_by_any_operation() {
        var scene = new RecusalScene();
        assertEquals(expected(), told(scene), "before");
        assertEquals(1L, scene.cameByCode(), "the code counts it");
        scene.recuseAll();
        assertEquals(Map.of(), told(scene), "afterwards");
        assertEquals(0L, scene.cameByCode(), "the code counts it no longer");
    }

    private Map<String, Set<String>> expected() {
        var expected = new TreeMap<String, Set<String>>();
        for (var operation : table.operations()) {
            if (!table.writes(operation) && !table.officials(operation).isEmpty()) {
                expected.put(operation, table.officials(operation));
            }
        }
        return expected;
    }

    private Map<String, Set<String>> told(RecusalScene scene) {
        var told = new TreeMap<String, Set<String>>();
        contract.byOperation.forEach((operation, call) -> {
            var officials = new TreeSet<String>();
            for (var official : RecusalScene.OFFICIALS) {
                if (!table.writes(operation) && tells(scene, operation, call, official)) {
                    officials.add(official);
                }
            }
            if (!officials.isEmpty()) {
                told.put(operation, officials);
            }
        });
        return told;
    }

    private static boolean tells(RecusalScene scene, String operation, ContractCalls.Call call, String official) {
        return switch (operation) {
            case "makeExport" -> scene.rows(official) > 0;
            case "fetchExport" -> holds(scene, scene.exported(official));
            case "getAttachment", "getDocument" ->
                scene.call(operation, call, official, scene.filed).statusCode() == 200;
            default -> holds(scene, scene.call(operation, call, official, scene.filed));
        };
    }

    private static boolean holds(RecusalScene scene, Response answer) {
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        var traces =
                List.of(RecusalScene.WORDS, scene.filed.id().toString(), scene.filed.number(), scene.voice.toString());
        return answer.statusCode() < 400 && traces.stream().anyMatch(text::contains);
    }
}
