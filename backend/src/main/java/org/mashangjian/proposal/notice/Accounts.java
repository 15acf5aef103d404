package org.mashangjian.proposal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;

/** The accounts behind an audience, but for those that are recused from a request that the proposal came of. */
@ApplicationScoped
class Accounts {
    private static final String OF = """
            SELECT a.id FROM proposal p JOIN account a ON a.id = p.proposer_account_id OR a.member_id = p.proposer_member_id
            WHERE p.id = ? AND 'proposer' = ANY (?::text[])
            UNION
            SELECT a.id FROM proposal_cosigner c JOIN account a ON a.member_id = c.member_id
            WHERE c.proposal_id = ? AND c.answer AND 'cosigners' = ANY (?::text[])
            UNION
            SELECT a.id FROM account a WHERE a.member_id = ? AND 'named' = ANY (?::text[])
            UNION
            SELECT p.oversight_account_id FROM proposal p
            WHERE p.id = ? AND p.oversight_account_id IS NOT NULL AND 'overseer' = ANY (?::text[])
            UNION
            SELECT g.account_id FROM proposal p JOIN account_grant g
                ON g.committee_id = p.committee_id AND g.venue_id IS NULL AND g.role IN ('office', 'dispatcher', 'leader')
            WHERE p.id = ? AND g.role = ANY (?::text[])
            """;
    private static final String RECUSED = """
            SELECT a.id FROM account a
            JOIN recusal x ON x.lifted_at IS NULL AND (x.account_id = a.id OR x.member_id = a.member_id)
            WHERE a.id = ANY (?::uuid[]) AND x.request_id = ANY (?::uuid[])
            """;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    /** @param memberId the member that the event is about, or null */
    List<UUID> of(Set<Audience> told, UUID proposalId, UUID memberId) {
        var names = told.stream().map(Audience::name).toList();
        var behind = sql.list(
                OF,
                row -> row.uuid(1),
                proposalId,
                names,
                proposalId,
                names,
                memberId,
                names,
                proposalId,
                names,
                proposalId,
                names);
        var requests = requests(proposalId);
        if (!requests.isEmpty()) {
            behind.removeAll(sql.list(RECUSED, row -> row.uuid(1), behind, requests));
        }
        return behind;
    }

    /** Those on the line before it, and those that came of the same reception. */
    private List<UUID> requests(UUID proposalId) {
        return lineage.of("proposal", proposalId).before().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), lineage.after(it.kind(), it.id()).stream()))
                .filter(it -> it.kind().equals("request"))
                .map(Lineage.Link::id)
                .distinct()
                .toList();
    }
}
