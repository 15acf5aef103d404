package org.mashangjian.secret;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/**
 * The installation's keys, each at least 32 bytes in Base64, kept outside the database. There are no defaults: without
 * them nothing starts, and production refuses the published ones of the demo.
 */
@ConfigMapping(prefix = "mashang.keys")
public interface Keys {
    /** Derives receipts. */
    String receipt();

    /** Hashes receipts, idempotency keys and bodies for storage. */
    String hash();

    /** The name of the key in {@link #contacts()} that new contacts are encrypted with. */
    String contactCurrent();

    /** AES-256 keys of contacts by name; old ones stay to read old rows. */
    Map<String, String> contacts();

    /** Blind index over phone numbers. */
    String contactIndex();

    /** Chains the audit rows. */
    String audit();

    /** Hashes calling addresses and devices, together with the day. */
    String address();
}
