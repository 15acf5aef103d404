package org.mashangjian.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What the app on somebody's phone shows. */
public record Authenticator(byte[] secret) {
    private static final int STEP = 30;

    public static Authenticator of(String base32) {
        return new Authenticator(new Base32().decode(base32));
    }

    /** The code of so many steps from now. */
    public String code(int steps) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            var at = Instant.now().plusSeconds((long) steps * STEP);
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
