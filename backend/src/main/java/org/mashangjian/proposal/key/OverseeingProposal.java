package org.mashangjian.proposal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Makes proposals key ones with a leader who oversees them, keeps their milestones, and names excellent ones. */
@ApplicationScoped
public class OverseeingProposal {
    private static final String LEADER = """
            SELECT a.name FROM account a WHERE a.id = ? AND a.disabled_at IS NULL AND EXISTS (
                SELECT FROM account_grant g WHERE g.account_id = a.id AND g.role = 'leader' AND g.committee_id = ? AND g.venue_id IS NULL)
            """;
    private static final String EXCEL = """
            INSERT INTO proposal_excellence (proposal_id, session_id, note, named_by, named_at)
            SELECT id, session_id, ?, ?, ? FROM proposal WHERE id = ? AND filed_at IS NOT NULL ON CONFLICT DO NOTHING
            """;

    @Inject
    Milestones milestones;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** Within the verb of the proposal, which is locked. */
    public void make(Proposal proposal, KeyApi.Made body, ProposalMoment moment) {
        var leader = sql.one(LEADER, row -> row.string(1), body.leaderAccountId(), proposal.committeeId());
        proposal.makeKey(body.leaderAccountId(), leader.orElse(null), moment);
        if (leader.isEmpty()) {
            throw Refusal.broken("leaderAccountId", "unknown_leader");
        }
        var planned = body.milestones() == null ? List.<KeyApi.Planned>of() : body.milestones();
        for (var it : planned) {
            var step = new KeyApi.New(it.title(), it.dueOn(), null, null);
            milestones.add(proposal.id(), step, moment.by().accountId(), moment.at());
        }
    }

    /** As above. */
    void add(Proposal proposal, KeyApi.New body, ProposalMoment moment) {
        proposal.reachMilestone(body.title(), moment);
        milestones.add(proposal.id(), body, moment.by().accountId(), moment.at());
    }

    /** As above. */
    void reach(Proposal proposal, UUID milestoneId, KeyApi.Reached body, ProposalMoment moment) {
        var title = milestones.reach(proposal.id(), milestoneId, body.reachedOn(), body.content(), moment.at());
        proposal.reachMilestone(title, moment);
    }

    /** As above; 409 for one that was not filed, or was named before. */
    public void name(Proposal proposal, KeyApi.Named body, Caller caller, ProposalMoment moment) {
        if (!moment.as().contains(ProposalParty.office)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (sql.run(EXCEL, body.note(), caller.accountId(), moment.at(), proposal.id()) == 0) {
            throw Refusal.of(ProblemType.conflict, "not_to_be_named_excellent")
                    .with("state", proposal.state())
                    .with("allowedActions", List.of());
        }
        audit.append(
                proposal.committeeId(), moment.at(), caller, "proposal.named_excellent", "proposal", proposal.id());
    }
}
