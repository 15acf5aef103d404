package org.mashangjian.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under one key; parts are length-prefixed so that no two lists of parts collide. */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;
    /** Only ever cloned: to find the algorithm and to take the key costs more than a short text. */
    private final Mac keyed;

    private Hmac(byte[] key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param base64 at least 32 bytes in Base64 */
    public static Hmac under(String base64) {
        var key = Base64.getDecoder().decode(base64);
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException("a key of mashang.keys has fewer than 32 bytes");
        }
        return new Hmac(key);
    }

    /** A key of its own for a purpose, derived from one that is configured. */
    public static Hmac derived(String base64, String purpose) {
        return new Hmac(under(base64).of("derived", purpose));
    }

    public byte[] of(String... parts) {
        var bytes = new byte[parts.length][];
        for (var i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return of(bytes);
    }

    public byte[] of(byte[]... parts) {
        try {
            var mac = (Mac) keyed.clone();
            for (var part : parts) {
                for (var shift = 24; shift >= 0; shift -= 8) {
                    mac.update((byte) (part.length >>> shift));
                }
                mac.update(part);
            }
            return mac.doFinal();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compares in constant time. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
