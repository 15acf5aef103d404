package org.mashangjian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.mashangjian.web.OneAtATime;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 19 MiB, two passes and one lane (OWASP's second recommendation); one at a time, so memory stays bounded. */
@ApplicationScoped
public class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int MOST_WAITING = 6;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final OneAtATime turn = new OneAtATime(MOST_WAITING, Duration.ofSeconds(6), 1 + MEMORY_KIB / 1024);
    private final String nobody = argon2.encode("the password of an account that does not exist");

    public String hash(String password) {
        return turn.run(() -> argon2.encode(password));
    }

    /** @param hash the account's, or null for an unknown account, which takes as long */
    public boolean matches(String password, String hash) {
        return turn.run(() -> argon2.matches(password, hash == null ? nobody : hash)) && hash != null;
    }
}
