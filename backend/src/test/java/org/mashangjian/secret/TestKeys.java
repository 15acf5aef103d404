package org.mashangjian.secret;

import java.util.Base64;
import java.util.Map;

/** Keys of a test, each its own; the vault has two. */
public record TestKeys(
        String receipt,
        String hash,
        String contactCurrent,
        Map<String, String> contacts,
        String contactIndex,
        String audit,
        String address)
        implements Keys {

    public static TestKeys some() {
        return new TestKeys(key(1), key(2), "new", Map.of("old", key(3), "new", key(4)), key(5), key(6), key(7));
    }

    TestKeys sealingWith(String contactCurrent) {
        return new TestKeys(receipt, hash, contactCurrent, contacts, contactIndex, audit, address);
    }

    private static String key(int number) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) number);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
