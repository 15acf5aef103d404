package org.mashangjian.account.factor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/** Ten codes of 50 bits to write down, each good once, of which only hashes are kept. */
@ApplicationScoped
public class RecoveryCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODES = 10;
    private static final int LENGTH = 10;
    private static final int HALF = LENGTH / 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    private Hmac hash;

    @PostConstruct
    void open() {
        hash = Hmac.under(keys.hash());
    }

    /** New codes in place of all before, shown only here; in the transaction at hand. */
    public List<String> make(UUID accountId) {
        forget(accountId);
        var codes = IntStream.range(0, CODES).mapToObj(i -> code()).toList();
        codes.forEach(code -> sql.run(
                "INSERT INTO account_recovery_code (account_id, code_hash) VALUES (?, ?)",
                accountId,
                hash(accountId, code)));
        return codes;
    }

    /** Whether it is one that has not been used; uses it up. */
    boolean use(UUID accountId, String typed) {
        return sql.run(
                        "UPDATE account_recovery_code SET used_at = now() WHERE account_id = ? AND code_hash = ? AND used_at IS NULL",
                        accountId,
                        hash(accountId, typed))
                == 1;
    }

    public int left(UUID accountId) {
        return sql.one(
                        "SELECT count(*) FROM account_recovery_code WHERE account_id = ? AND used_at IS NULL",
                        row -> row.integer(1),
                        accountId)
                .orElseThrow();
    }

    void forget(UUID accountId) {
        sql.run("DELETE FROM account_recovery_code WHERE account_id = ?", accountId);
    }

    /** Any case, with or without the hyphen; the letters I, L, O are forgiven, as Crockford has it. */
    private byte[] hash(UUID accountId, String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        return hash.of("recovery", accountId.toString(), plain);
    }

    private static String code() {
        var code = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }
}
