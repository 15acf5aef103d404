package org.mashangjian.proposal.following;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.phone.PhoneIndex;
import org.mashangjian.phone.PhoneOwners;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.secret.Vault;
import org.mashangjian.web.Refusal;

/** Who follows which proposal; phones are sealed to their row, and found by a blind index alone. */
@ApplicationScoped
class Followers implements PhoneOwners {
    /** More than anybody follows. */
    private static final int MOST_OF_A_PHONE = 20;
    /** So that one move is told in one transaction. */
    private static final int MOST_OF_A_PROPOSAL = 2000;

    private static final String PUBLIC = """
            SELECT committee_id FROM proposal WHERE id = ? AND consented AND published AND filed_at IS NOT NULL
            """;
    private static final String KNOWN = """
            SELECT 1 FROM proposal_follower f JOIN committee c ON c.id = f.committee_id
            WHERE f.phone_index = ? AND c.sandbox = ? LIMIT 1
            """;
    private static final String KEEP = """
            INSERT INTO proposal_follower (id, proposal_id, committee_id, key_id, phone, phone_index, language, followed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (proposal_id, phone_index) DO UPDATE SET language = excluded.language
            """;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    Keys keys;

    @Inject
    PhoneIndex index;

    private Hmac hmac;

    /** What is left of one that is forgotten. */
    record Removed(UUID proposalId, UUID committeeId) {}

    /** One to be told. */
    record Follower(UUID id, String phone, String language) {}

    @PostConstruct
    void open() {
        hmac = Hmac.derived(keys.hash(), "proposal-follower");
    }

    /** The committee of one that everybody reads. */
    Optional<UUID> publicCommittee(UUID proposalId) {
        return sql.one(PUBLIC, row -> row.uuid(1), proposalId);
    }

    /** Following again changes no more than the language. @param phone in E.164, confirmed */
    void add(UUID proposalId, UUID committeeId, String phone, String language, Instant at) {
        var known = index.of(phone);
        bound("phone_index = ? AND proposal_id <> ?", MOST_OF_A_PHONE, known, proposalId);
        bound("proposal_id = ? AND phone_index <> ?", MOST_OF_A_PROPOSAL, proposalId, known);
        var id = Ids.next();
        sql.run(KEEP, id, proposalId, committeeId, vault.keyId(), vault.seal(phone, place(id)), known, language, at);
    }

    @Override
    public boolean isKnown(byte[] phone, boolean inSandbox) {
        return sql.one(KNOWN, row -> true, phone, inSandbox).isPresent();
    }

    Optional<UUID> find(UUID proposalId, String phone) {
        return sql.one(
                "SELECT id FROM proposal_follower WHERE proposal_id = ? AND phone_index = ?",
                row -> row.uuid(1),
                proposalId,
                index.of(phone));
    }

    /** Empty where that was over already. */
    Optional<Removed> remove(UUID id) {
        return sql.one(
                "DELETE FROM proposal_follower WHERE id = ? RETURNING proposal_id, committee_id",
                row -> new Removed(row.uuid(1), row.uuid(2)),
                id);
    }

    /** Held, so that who stops meanwhile comes after the letters, and takes them back. */
    List<Follower> of(UUID proposalId) {
        return sql.list(
                "SELECT id, key_id, phone, language FROM proposal_follower WHERE proposal_id = ?"
                        + " ORDER BY id FOR SHARE",
                row -> new Follower(
                        row.uuid(1), vault.open(row.bytes(3), row.string(2), place(row.uuid(1))), row.string(4)),
                proposalId);
    }

    /** What stops it; known to who followed and to the letters. */
    String token(UUID id) {
        return HexFormat.of().formatHex(hmac.of("stop", id.toString()));
    }

    boolean isToken(String given, UUID id) {
        return Hmac.same(given.getBytes(StandardCharsets.UTF_8), token(id).getBytes(StandardCharsets.UTF_8));
    }

    private void bound(String of, int most, Object... values) {
        var count = sql.one("SELECT count(*) FROM proposal_follower WHERE " + of, row -> row.integer(1), values)
                .orElseThrow();
        if (count >= most) {
            throw Refusal.broken("phone", "too_many_followed");
        }
    }

    private static String place(UUID id) {
        return "proposal_follower/" + id + "/phone";
    }
}
