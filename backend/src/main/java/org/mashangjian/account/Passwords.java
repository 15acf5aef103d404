package org.mashangjian.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Argon2id with 19 MiB, two passes and one lane (OWASP's second recommendation); two at a time, so memory stays bounded. */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(MEMORY_KIB, 2, 1, 32, Argon2.ID);
    private final Semaphore atOnce = new Semaphore(2);
    private final String nobody = hash("the password of an account that does not exist");

    public final String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    /** @param hash the account's, or null for an unknown account, which takes as long */
    boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            var same = Password.check(password, hash == null ? nobody : hash).with(ARGON2);
            return same && hash != null;
        } finally {
            atOnce.release();
        }
    }
}
