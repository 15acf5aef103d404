package org.mashangjian.phone;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.Letter;
import org.mashangjian.delivery.Parcel;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Refusal;

/**
 * Codes of six digits by SMS, for five minutes and five tries: one a minute and five in 24 hours for a phone, counted
 * exactly. Of phone and code only keyed hashes are stored.
 */
@ApplicationScoped
public class OneTimeCodes {
    static final Duration LIFE = Duration.ofMinutes(5);
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int A_DAY = 5;
    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TRY = """
            UPDATE one_time_code SET tries = tries + 1
            WHERE id = (SELECT id FROM one_time_code WHERE phone_hash = ? AND purpose = ? ORDER BY made_at DESC LIMIT 1)
              AND tries < ? AND used_at IS NULL AND expires_at > now()
            RETURNING id, code_hash
            """;

    private record Tried(UUID id, byte[] codeHash) {}

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    Deliveries deliveries;

    @Inject
    PhoneIndex index;

    @Inject
    @All
    List<PhoneOwners> owners;

    /** The demonstration's one code, as nobody gets its messages; never in production. */
    @ConfigProperty(name = "mashang.demo-code")
    Optional<String> demoCode;

    @ConfigProperty(name = "mashang.demo")
    boolean demo;

    private Hmac hash;

    @PostConstruct
    void open() {
        hash = Hmac.under(keys.hash());
    }

    /**
     * Makes a code and sends it, within the caller's transaction; to a phone nobody left with us nothing is sent but what
     * is for anybody, and to one left in sandboxes alone nothing at all; the caller cannot tell.
     *
     * @param id of the code to be made
     * @param phone in E.164
     * @throws Refusal 429 with the seconds to wait
     */
    public void send(UUID id, String phone, CodePurpose purpose, Locale language, Instant now) {
        var phoneHash = phoneHash(phone);
        sql.one(
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                HexFormat.of().formatHex(phoneHash));
        count(phoneHash, now);
        var known = isKnown(phone, false);
        var code = code(phone, known);
        sql.run(
                "INSERT INTO one_time_code (id, phone_hash, purpose, code_hash, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                phoneHash,
                purpose,
                codeHash(id, code),
                now,
                now.plus(LIFE));
        if ((known || purpose.isForAnybody() && !isKnown(phone, true)) && !TestPhones.has(phone)) {
            deliveries.post(
                    new Parcel("one-time-code/" + id, Channel.sms, phone, letter(code, language), now, now.plus(LIFE)));
        }
    }

    /**
     * Whether this is the newest code of the phone for that purpose. A wrong one costs a try, whatever becomes of the
     * caller's transaction; the right one is used up.
     */
    public boolean use(String phone, CodePurpose purpose, String code) {
        return QuarkusTransaction.requiringNew().call(() -> sql.one(
                        TRY, row -> new Tried(row.uuid(1), row.bytes(2)), phoneHash(phone), purpose, TRIES)
                .filter(tried -> Hmac.same(tried.codeHash(), codeHash(tried.id(), code)))
                .filter(tried -> sql.run("UPDATE one_time_code SET used_at = now() WHERE id = ?", tried.id()) == 1)
                .isPresent());
    }

    /** When a code was made. */
    Optional<Instant> madeAt(UUID id) {
        return sql.one("SELECT made_at FROM one_time_code WHERE id = ?", row -> row.instant(1), id);
    }

    @Scheduled(every = "1h", delayed = "12m")
    void forgetOld() {
        sql.run("DELETE FROM one_time_code WHERE made_at < now() - interval '25 hours'");
    }

    private boolean isKnown(String phone, boolean inSandbox) {
        var known = index.of(phone);
        return owners.stream().anyMatch(owner -> owner.isKnown(known, inSandbox));
    }

    private String code(String phone, boolean known) {
        if (TestPhones.has(phone) && !known) {
            return TestPhones.CODE;
        }
        return demo && demoCode.isPresent()
                ? demoCode.get()
                : String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    private void count(byte[] phoneHash, Instant now) {
        var made = sql.list(
                "SELECT made_at FROM one_time_code WHERE phone_hash = ? AND made_at > ? ORDER BY made_at DESC LIMIT ?",
                row -> row.instant(1),
                phoneHash,
                now.minus(Duration.ofDays(1)),
                A_DAY);
        if (made.size() == A_DAY) {
            refuseUntil(made.get(A_DAY - 1).plus(Duration.ofDays(1)), now);
        }
        if (!made.isEmpty()) {
            refuseUntil(made.get(0).plus(PAUSE), now);
        }
    }

    private static void refuseUntil(Instant free, Instant now) {
        if (free.isAfter(now)) {
            throw Refusal.tooMany(
                    (int) Duration.between(now, free).plusNanos(999_999_999).toSeconds());
        }
    }

    private static Letter letter(String code, Locale language) {
        return new Letter(
                "one_time_code",
                Messages.text("deliveries", language, "one_time_code.subject"),
                Messages.text("deliveries", language, "one_time_code.text", code, Long.toString(LIFE.toMinutes())),
                null,
                null,
                code);
    }

    private byte[] phoneHash(String phone) {
        return hash.of("one-time-code-phone", phone);
    }

    private byte[] codeHash(UUID id, String code) {
        return hash.of("one-time-code", id.toString(), code);
    }
}
