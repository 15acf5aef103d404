package org.mashangjian.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.passkey.WebAuthn.Key;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** The passkeys as they are kept. */
@ApplicationScoped
class Passkeys {
    private static final String KEEP = """
            INSERT INTO account_passkey
                (id, account_id, credential_id, credential, backup_eligible, backed_up, sign_count, label, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, now()) ON CONFLICT (credential_id) DO NOTHING
            """;
    private static final String LIST = """
            SELECT id, label, backed_up, made_at, used_at FROM account_passkey WHERE account_id = ? ORDER BY made_at, id
            """;
    /** Of two calls with one signature, or of a key and its copy, the first counts. */
    private static final String USED = """
            UPDATE account_passkey SET sign_count = ?, backed_up = ?, used_at = now()
            WHERE credential_id = ? AND (sign_count < ? OR sign_count = 0 AND ? = 0)
            """;

    @Inject
    Sql sql;

    record Kept(UUID accountId, Key key) {}

    /** False where the key is registered already. */
    boolean keep(UUID id, UUID accountId, Key key, String label) {
        return sql.run(
                        KEEP,
                        id,
                        accountId,
                        key.id(),
                        key.credential(),
                        key.backupEligible(),
                        key.backedUp(),
                        key.signCount(),
                        label)
                == 1;
    }

    List<PasskeyApi.Own> list(UUID accountId) {
        return sql.list(LIST, Passkeys::own, accountId);
    }

    List<byte[]> ids(UUID accountId) {
        return sql.list(
                "SELECT credential_id FROM account_passkey WHERE account_id = ?", row -> row.bytes(1), accountId);
    }

    Optional<Kept> find(byte[] credentialId) {
        return sql.one(
                "SELECT account_id, credential_id, credential, backup_eligible, backed_up, sign_count FROM account_passkey WHERE credential_id = ?",
                row -> new Kept(
                        row.uuid(1), new Key(row.bytes(2), row.bytes(3), row.flag(4), row.flag(5), row.number(6))),
                credentialId);
    }

    boolean label(UUID accountId, UUID id, String label) {
        return sql.run("UPDATE account_passkey SET label = ? WHERE account_id = ? AND id = ?", label, accountId, id)
                == 1;
    }

    boolean used(Key key) {
        return sql.run(USED, key.signCount(), key.backedUp(), key.id(), key.signCount(), key.signCount()) == 1;
    }

    boolean remove(UUID accountId, UUID id) {
        return sql.run("DELETE FROM account_passkey WHERE account_id = ? AND id = ?", accountId, id) == 1;
    }

    private static PasskeyApi.Own own(Row row) throws SQLException {
        return new PasskeyApi.Own(row.uuid(1), row.string(2), row.flag(3), row.instant(4), row.instant(5));
    }
}
