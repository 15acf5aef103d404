package org.mashangjian.statement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.phone.PhoneSessions;
import org.mashangjian.secret.Crockford;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * By what a discussion knows the resident who calls: keyed hashes of their device and, where they proved one, their phone.
 * Each discussion has hashes of its own, so that nobody can follow somebody from one to the other.
 */
@ApplicationScoped
public class Residents {
    private static final String DEVICE = "Mashang-Device";
    private static final String PHONE = "Mashang-Phone-Session";
    private static final int LONGEST_DEVICE = 100;
    private static final int PSEUDONYM = 5;
    private static final byte[] PURPOSE = "pseudonym".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Keys keys;

    @Inject
    PhoneSessions sessions;

    @Inject
    Call call;

    private Hmac hmac;

    @PostConstruct
    void open() {
        hmac = Hmac.derived(keys.hash(), "discussion");
    }

    /** The value the client keeps for its device, or null. */
    public String device() {
        var device = call.header(DEVICE);
        return device == null || device.isBlank() || device.length() > LONGEST_DEVICE ? null : device;
    }

    public Optional<byte[]> deviceKey(UUID discussionId) {
        return Optional.ofNullable(device()).map(it -> hmac.of("device", discussionId.toString(), it));
    }

    /** 401 where the session it names has ended. */
    public Optional<byte[]> phoneKey(UUID discussionId) {
        var token = call.header(PHONE);
        if (token == null) {
            return Optional.empty();
        }
        var phone = sessions.phone(token).orElseThrow(() -> Refusal.of(ProblemType.unauthenticated));
        return Optional.of(
                hmac.of("phone", discussionId.toString(), HexFormat.of().formatHex(phone)));
    }

    /** What everybody reads in place of a name: the same throughout one discussion, where there is anything to know them by. */
    public String pseudonym(UUID discussionId) {
        var key = phoneKey(discussionId).or(() -> deviceKey(discussionId));
        return Crockford.encode(key.map(it -> hmac.of(PURPOSE, it)).orElseGet(Residents::random))
                .substring(0, PSEUDONYM);
    }

    private static byte[] random() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
