package org.mashangjian.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.secret.Sha256;

/**
 * A moment of computing instead of a wait, in altcha's open format: find the number that, after the salt, has the SHA-256
 * that was asked for. Nothing is kept of a challenge; a solution is good once and for ten minutes, on every node.
 */
@ApplicationScoped
public class ProofOfWork {
    private static final String ALGORITHM = "SHA-256";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int SALT_BYTES = 12;
    private static final int LONGEST = 1000;
    /** Ends in a separator, so that no digit of the number can be moved into the time. */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?expires=([0-9]{1,12})&");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a client has to solve; {@code maxnumber} bounds the number looked for. */
    public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    private record Solution(String algorithm, String challenge, long number, String salt, String signature) {}

    @Inject
    Keys keys;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "mashang.proof.max-number")
    int most;

    private Hmac hmac;

    @PostConstruct
    void open() {
        hmac = Hmac.under(keys.hash());
    }

    public Challenge ask() {
        var random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        var expires = clock.now().plus(LIFE).getEpochSecond();
        var salt = HexFormat.of().formatHex(random) + "?expires=" + expires + "&";
        var challenge = hashed(salt, RANDOM.nextInt(most + 1));
        return new Challenge(ALGORITHM, challenge, most, salt, signature(challenge));
    }

    /** @param header the solution as Base64 of JSON, or null; false unless it is ours, right, in time and not used yet */
    public boolean accept(String header) {
        var solution = header == null || header.length() > LONGEST ? null : read(header);
        if (solution == null || solution.salt() == null || solution.challenge() == null) {
            return false;
        }
        var salt = SALT.matcher(solution.salt());
        if (!ALGORITHM.equals(solution.algorithm()) || !salt.matches()) {
            return false;
        }
        var expires = Instant.ofEpochSecond(Long.parseLong(salt.group(1)));
        return clock.now().isBefore(expires)
                && hashed(solution.salt(), solution.number()).equals(solution.challenge())
                && signature(solution.challenge()).equals(solution.signature())
                && sql.run(
                                "INSERT INTO used_proof (challenge, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                solution.challenge(),
                                expires)
                        == 1;
    }

    @Scheduled(every = "10m", delayed = "2m")
    void forgetOld() {
        sql.run("DELETE FROM used_proof WHERE expires_at < now()");
    }

    private Solution read(String header) {
        try {
            return json.readValue(Base64.getDecoder().decode(header.strip()), Solution.class);
        } catch (java.io.IOException | IllegalArgumentException garbage) {
            return null;
        }
    }

    private String signature(String challenge) {
        return HexFormat.of().formatHex(hmac.of("proof", challenge));
    }

    private static String hashed(String salt, long number) {
        return HexFormat.of().formatHex(Sha256.of((salt + number).getBytes(StandardCharsets.UTF_8)));
    }
}
