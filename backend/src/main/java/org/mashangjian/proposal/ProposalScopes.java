package org.mashangjian.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.state.ProposalFacts;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.state.ProposalScope;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.state.WordsConsent;

/** Reads whose a proposal is, and what the rules of its moves look at. */
@ApplicationScoped
public class ProposalScopes {
    private static final String SCOPE = """
            SELECT p.committee_id, p.proposer_account_id, p.proposer_member_id,
                   ARRAY(SELECT c.member_id FROM proposal_cosigner c WHERE c.proposal_id = p.id AND c.answer IS NULL),
                   ARRAY(SELECT c.member_id FROM proposal_cosigner c WHERE c.proposal_id = p.id AND c.answer),
                   p.oversight_account_id, p.unit_ids, p.submitted_at IS NOT NULL, p.filed_at IS NOT NULL
            FROM proposal p WHERE p.id = ?
            """;
    private static final String FACTS = """
            SELECT p.kind, s.opens_at, s.closes_at,
                   (SELECT count(*) FROM proposal_cosigner c WHERE c.proposal_id = p.id AND c.answer),
                   (SELECT count(*) FROM proposal_cosigner c WHERE c.proposal_id = p.id AND c.answer IS NULL),
                   p.dissatisfactions, p.result_class, p.feedback_due,
                   p.words_consent, p.words_answered_by_receipt AND p.words_consent <> 'given'
            FROM proposal p JOIN proposal_session s ON s.id = p.session_id WHERE p.id = ?
            """;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** Who the caller is to it; nobody to one that there is not, or not for them. */
    public Set<ProposalParty> parties(UUID id, Caller caller) {
        if (keptAway.holds(id, caller)) {
            return Set.of();
        }
        return sql.one(
                        SCOPE,
                        row -> new ProposalScope(
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                row.uuids(4),
                                row.uuids(5),
                                row.uuid(6),
                                row.uuids(7),
                                row.flag(8),
                                row.flag(9)),
                        id)
                .map(scope -> scope.partiesOf(caller))
                .orElse(Set.of());
    }

    /** Of one that there is, as its row stands in the transaction at hand. */
    public ProposalFacts facts(UUID id) {
        return sql.one(
                        FACTS,
                        row -> new ProposalFacts(
                                row.constant(1, ProposalKind.class),
                                row.instant(2),
                                row.instant(3),
                                row.integer(4),
                                row.integer(5),
                                row.integer(6),
                                row.constant(7, ResultClass.class),
                                row.instant(8),
                                row.constant(9, WordsConsent.class),
                                row.flag(10)),
                        id)
                .orElseThrow();
    }
}
