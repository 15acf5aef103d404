package org.mashangjian.proposal.assignment.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.proposal.view.FilingNumber;

/** What a notice about a unit's part is called, without the subject, which may be a resident's own; and the accounts behind an audience, but for those recused from what it came of. */
@ApplicationScoped
class ToldOfAssignment {
    private static final String LABEL = """
            SELECT c.code, s.term_number, s.number, p.filing_number
            FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id JOIN committee c ON c.id = p.committee_id
                 JOIN proposal_session s ON s.id = p.session_id
            WHERE a.id = ?
            """;
    private static final String ACCOUNTS = """
            WITH of AS (
                SELECT a.committee_id, a.unit_id, p.proposer_account_id, p.proposer_member_id, ?::text[] AS told,
                       (SELECT l.unit_id FROM proposal_assignment l
                        WHERE l.proposal_id = a.proposal_id AND l.round = a.round AND l.duty = 'lead') AS lead_id
                FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id WHERE a.id = ?
            )
            SELECT g.account_id FROM account_grant g JOIN of ON g.committee_id = of.committee_id
            WHERE g.venue_id IS NULL AND g.unit_id IS NULL AND g.role IN ('office', 'dispatcher', 'leader') AND g.role = ANY (of.told)
            UNION
            SELECT g.account_id FROM account_grant g JOIN of ON g.unit_id = of.unit_id AND 'unit' = ANY (of.told)
                                                             OR g.unit_id = of.lead_id AND 'lead_unit' = ANY (of.told)
            UNION
            SELECT x.id FROM account x JOIN of ON 'proposer' = ANY (of.told)
                                              AND (x.id = of.proposer_account_id OR x.member_id = of.proposer_member_id)
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

    Optional<String> label(UUID id) {
        return sql.one(
                LABEL, row -> FilingNumber.of(row.string(1), row.integer(2), row.integer(3), row.integerOrNull(4)), id);
    }

    List<UUID> accounts(UUID id, Set<Audience> told) {
        var names = told.stream().map(Audience::name).toList();
        var behind = sql.list(ACCOUNTS, row -> row.uuid(1), names, id);
        var requests = requests(id);
        if (!requests.isEmpty()) {
            behind.removeAll(sql.list(RECUSED, row -> row.uuid(1), behind, requests));
        }
        return behind;
    }

    private List<UUID> requests(UUID id) {
        return sql
                .one("SELECT proposal_id FROM proposal_assignment WHERE id = ?", row -> row.uuid(1), id)
                .map(proposal -> lineage.of("proposal", proposal).before())
                .orElse(List.of())
                .stream()
                .filter(it -> it.kind().equals("request"))
                .map(Lineage.Link::id)
                .toList();
    }
}
