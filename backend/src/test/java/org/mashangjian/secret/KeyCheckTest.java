package org.mashangjian.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyCheckTest {
    private static final String DEMO_RECEIPT = "ZGVtby1rZXktcmVjZWlwdC1uZXZlci1pbi1wcm9kdWN0aW9uMQ==";

    private record Given(
            String receipt,
            String hash,
            String contactCurrent,
            Map<String, String> contacts,
            String contactIndex,
            String audit,
            String address)
            implements Keys {}

    @Test
    void own_keys_are_fine() {
        assertEquals(List.of(), faults(random(32), random(48), "k1", Map.of("k0", random(32), "k1", random(32))));
    }

    @Test
    void a_published_key_is_named_with_what_to_set_and_never_shown() {
        var faults = faults(DEMO_RECEIPT, random(32), "k1", Map.of("k1", random(32)));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("mashang.keys.receipt is the published key of the demo"));
        assertTrue(faults.get(0).contains("MASHANG_KEYS_RECEIPT"));
        assertFalse(faults.get(0).contains(DEMO_RECEIPT));
    }

    @Test
    void the_demo_publishes_every_key_there_is() {
        assertEquals(6, KeyCheck.published().size());
    }

    @Test
    void what_is_no_key_is_named() {
        var faults = faults(random(31), "not base64", "k1", Map.of("k1", random(48)));
        assertEquals(
                List.of("mashang.keys.contacts.k1", "mashang.keys.hash", "mashang.keys.receipt"),
                faults.stream().map(fault -> fault.split(" ")[0]).toList());
    }

    @Test
    void the_current_contact_key_must_be_there() {
        assertEquals(
                List.of("mashang.keys.contact-current names none of mashang.keys.contacts"),
                faults(random(32), random(32), "k2", Map.of("k1", random(32))));
    }

    private static List<String> faults(String receipt, String hash, String current, Map<String, String> contacts) {
        var keys = new Given(receipt, hash, current, contacts, random(32), random(32), random(32));
        return KeyCheck.faults(keys, Set.of(DEMO_RECEIPT));
    }

    private static String random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
