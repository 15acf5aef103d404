package org.mashangjian.delivery.push;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that subscribes and decrypts what it is sent, by RFC 8291 and the JDK alone. */
final class Browser {
    private static final int COORDINATE = 32;
    private static final int SALT = 16;
    private static final int KEY_AT = 21;
    private final KeyPair pair;
    private final byte[] auth = new byte[SALT];

    Browser() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
            new SecureRandom().nextBytes(auth);
        } catch (GeneralSecurityException ours) {
            throw new AssertionError(ours);
        }
    }

    /** What it hands to the page. */
    Map<String, Object> subscription(String endpoint) {
        return Map.of("endpoint", endpoint, "keys", Map.of("p256dh", base64(point()), "auth", base64(auth)));
    }

    String decrypted(byte[] body) {
        try {
            var salt = Arrays.copyOf(body, SALT);
            var length = body[KEY_AT - 1];
            var sender = Arrays.copyOfRange(body, KEY_AT, KEY_AT + length);
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(publicKey(sender), true);
            var info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point(), sender, new byte[] {1});
            var input = hmac(hmac(auth, agreement.generateSecret()), info);
            var key = hmac(salt, input);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(Arrays.copyOf(derived(key, "Content-Encoding: aes128gcm"), 16), "AES"),
                    new GCMParameterSpec(128, Arrays.copyOf(derived(key, "Content-Encoding: nonce"), 12)));
            var padded = cipher.doFinal(body, KEY_AT + length, body.length - KEY_AT - length);
            var end = padded.length - 1;
            while (padded[end] == 0) {
                end--;
            }
            if (padded[end] != 2) {
                throw new AssertionError("the last record ends with 2, not " + padded[end]);
            }
            return new String(padded, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException notForUs) {
            throw new AssertionError(notForUs);
        }
    }

    /** A key of the curve from its 65 bytes. */
    static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var curve = ((ECPublicKey) new Browser().pair.getPublic()).getParams();
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    private byte[] point() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return ByteBuffer.allocate(1 + 2 * COORDINATE)
                .put((byte) 4)
                .put(coordinate(point.getAffineX()))
                .put(coordinate(point.getAffineY()))
                .array();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE];
        var length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] derived(byte[] key, String label) throws GeneralSecurityException {
        return hmac(key, joined(label.getBytes(StandardCharsets.US_ASCII), new byte[] {0, 1}));
    }

    private static byte[] hmac(byte[] key, byte[] input) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(input);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
