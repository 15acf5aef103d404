package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.assignment.state.AssignmentParty;

/** Reads whose one unit's part of a proposal is. */
@ApplicationScoped
public class AssignmentScopes {
    private static final String FIND = """
            SELECT a.committee_id, a.proposal_id, a.unit_id,
                   ARRAY(SELECT o.unit_id FROM proposal_assignment o WHERE o.proposal_id = a.proposal_id),
                   p.proposer_account_id, p.proposer_member_id,
                   ARRAY(SELECT c.member_id FROM proposal_cosigner c WHERE c.proposal_id = p.id AND c.answer)
            FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id WHERE a.id = ?
            """;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** Who the caller is to it; nobody to one that there is not, or not for them. */
    public Set<AssignmentParty> parties(UUID id, Caller caller) {
        return find(id).filter(scope -> !keptAway.holds(scope.proposalId(), caller))
                .map(scope -> scope.partiesOf(caller))
                .orElse(Set.of());
    }

    Optional<AssignmentScope> find(UUID id) {
        return sql.one(
                FIND,
                row -> new AssignmentScope(
                        row.uuid(1), row.uuid(2), row.uuid(3), row.uuids(4), row.uuid(5), row.uuid(6), row.uuids(7)),
                id);
    }
}
