package org.mashangjian.account.oidc;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/**
 * Sign-ins that are under way at the provider, good for ten minutes and one code. The database holds hashes: nonce and
 * PKCE verifier are derived from the state, which the browser alone carries.
 */
@ApplicationScoped
class OidcFlows {
    private static final String BEGIN = """
            INSERT INTO oidc_flow (id, state_hash, browser_hash, invitation_hash, expires_at)
            VALUES (?, ?, ?, ?, now() + interval '10 minutes')
            """;
    private static final String FIND = """
            SELECT id, invitation_hash, account_id, vouched FROM oidc_flow
            WHERE state_hash = ? AND browser_hash = ? AND expires_at > now()
            """;

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    private Hmac derive;

    /** @param state goes to the provider and comes back @param browser stays in the browser that began */
    record Begun(String state, String browser) {}

    /** @param accountId whose account the provider's answer led to, or null before it @param vouched for two factors */
    record Flow(UUID id, byte[] invitationHash, UUID accountId, boolean vouched) {}

    @PostConstruct
    void open() {
        derive = Hmac.derived(keys.hash(), "oidc");
    }

    /** @param invitationHash of the link by which an identity is to be linked, or null */
    Begun begin(byte[] invitationHash) {
        var begun = new Begun(Tokens.next(), Tokens.next());
        sql.run(BEGIN, Ids.next(), Tokens.hash(begun.state()), Tokens.hash(begun.browser()), invitationHash);
        return begun;
    }

    Optional<Flow> find(String state, String browser) {
        return sql.one(
                FIND,
                row -> new Flow(row.uuid(1), row.bytes(2), row.uuid(3), row.flag(4)),
                Tokens.hash(state),
                Tokens.hash(browser));
    }

    /** Whether this call is the one that may exchange the code. */
    boolean claim(UUID id) {
        return sql.run("UPDATE oidc_flow SET claimed_at = now() WHERE id = ? AND claimed_at IS NULL", id) == 1;
    }

    /** Notes whose account it is, while a second factor of ours is still to be shown. */
    void proven(UUID id, UUID accountId, boolean vouched) {
        sql.run("UPDATE oidc_flow SET account_id = ?, vouched = ? WHERE id = ?", accountId, vouched, id);
    }

    void end(UUID id) {
        sql.run("DELETE FROM oidc_flow WHERE id = ?", id);
    }

    String nonce(String state) {
        return Tokens.text(derive.of("nonce", state));
    }

    String verifier(String state) {
        return Tokens.text(derive.of("verifier", state));
    }

    @Scheduled(every = "10m", delayed = "6m")
    void forgetExpired() {
        sql.run("DELETE FROM oidc_flow WHERE expires_at < now()");
    }
}
