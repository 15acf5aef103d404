package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.secret.Sha256;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProofOfWorkTest {
    @Inject
    ProofOfWork proofs;

    @Inject
    ObjectMapper json;

    @Test
    void a_solution_is_good_once_whoever_is_quickest() throws Exception {
        var solved = header(solve(proofs.ask()));
        var accepted = AtOnce.times(8, () -> proofs.accept(solved));
        assertEquals(1, accepted.stream().filter(it -> it).count());
        assertFalse(proofs.accept(solved));
    }

    @Test
    void what_was_changed_is_not_accepted() throws Exception {
        var right = solve(proofs.ask());
        for (var change : Map.<String, Object>of(
                        "number",
                        (long) right.get("number") + 1,
                        "algorithm",
                        "SHA-1",
                        "signature",
                        "00",
                        "salt",
                        right.get("salt").toString().replaceFirst("[0-9]&$", "9&"))
                .entrySet()) {
            var wrong = new LinkedHashMap<>(right);
            wrong.put(change.getKey(), change.getValue());
            if (!wrong.equals(right)) {
                assertFalse(proofs.accept(header(wrong)), change.getKey());
            }
        }
        assertTrue(proofs.accept(header(right)));
    }

    @Test
    void digits_cannot_be_moved_from_the_number_into_the_time() throws Exception {
        var right = solve(proofs.ask());
        var moved = new LinkedHashMap<>(right);
        var number = right.get("number").toString();
        moved.put("salt", right.get("salt").toString().replace("&", number.substring(0, 1) + "&"));
        moved.put("number", number.length() > 1 ? Long.parseLong(number.substring(1)) : 0L);
        assertFalse(proofs.accept(header(moved)));
    }

    @Test
    void a_challenge_of_our_own_making_that_is_over_is_not_accepted() throws Exception {
        var salt = "0123456789abcdef01234567?expires=" + (Instant.now().getEpochSecond() - 1) + "&";
        var challenge = hash(salt + 5);
        var over = Map.<String, Object>of(
                "algorithm", "SHA-256", "challenge", challenge, "number", 5L, "salt", salt, "signature", "00");
        assertFalse(proofs.accept(header(over)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "bnVsbA==", "e30=", "W10=", "%%%", "eyJudW1iZXIiOiJ4In0="})
    void garbage_is_not_accepted(String header) {
        assertFalse(proofs.accept(header));
    }

    private Map<String, Object> solve(ProofOfWork.Challenge asked) {
        for (var number = 0L; number <= asked.maxnumber(); number++) {
            if (hash(asked.salt() + number).equals(asked.challenge())) {
                var solved = new LinkedHashMap<String, Object>();
                solved.put("algorithm", asked.algorithm());
                solved.put("challenge", asked.challenge());
                solved.put("number", number);
                solved.put("salt", asked.salt());
                solved.put("signature", asked.signature());
                return solved;
            }
        }
        throw new AssertionError("no number up to " + asked.maxnumber());
    }

    private String header(Map<String, Object> solved) throws Exception {
        return Base64.getEncoder().encodeToString(json.writeValueAsBytes(solved));
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
