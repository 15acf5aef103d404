package org.mashangjian.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** Which subject of which issuer is whose account: one a person, set by an invitation or an administrator alone. */
@ApplicationScoped
public class AccountIdentities {
    private static final String LINK = """
            INSERT INTO account_identity (id, account_id, issuer, subject, linked_at) VALUES (?, ?, ?, ?, now())
            ON CONFLICT (account_id, issuer) DO UPDATE SET subject = excluded.subject, linked_at = now(), used_at = NULL
            """;
    private static final String USED = """
            UPDATE account_identity SET used_at = now() WHERE issuer = ? AND subject = ? RETURNING account_id
            """;

    @Inject
    Sql sql;

    @Inject
    OidcSettings settings;

    /** Whether there is a provider whose identities can be linked. */
    public boolean areOffered() {
        return settings.isConfigured();
    }

    /** Whose the subject of the configured issuer is. */
    public Optional<UUID> holder(String subject) {
        return sql.one(
                "SELECT account_id FROM account_identity WHERE issuer = ? AND subject = ?",
                row -> row.uuid(1),
                issuer(),
                subject);
    }

    /** The same, and notes that it was used now. */
    Optional<UUID> use(String subject) {
        return sql.one(USED, row -> row.uuid(1), issuer(), subject);
    }

    /** In place of any before, in the transaction at hand; false where the subject is somebody else's. */
    public boolean link(UUID accountId, String subject) {
        if (holder(subject).filter(other -> !other.equals(accountId)).isPresent()) {
            return false;
        }
        sql.run(LINK, Ids.next(), accountId, issuer(), subject);
        return true;
    }

    /** Whether there was one. */
    public boolean unlink(UUID accountId) {
        return sql.run("DELETE FROM account_identity WHERE account_id = ? AND issuer = ?", accountId, issuer()) == 1;
    }

    /** Whose subjects count; of nobody where no provider is configured. */
    public String issuer() {
        return settings.issuer().orElse("");
    }
}
