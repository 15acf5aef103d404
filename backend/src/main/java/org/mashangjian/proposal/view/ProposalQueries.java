package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Page;

/** Lists of proposals, the newest first: a member's own and those of their committee that were filed, the office's once submitted. */
@ApplicationScoped
class ProposalQueries {
    @Inject
    KeptAway keptAway;

    @Inject
    SearchingProposals searching;

    @Inject
    Sql sql;

    Page<ProposalLine> page(ProposalFilter filter, Caller caller, int limit, String cursor) {
        if (filter.words() != null) {
            return searching.page(filter, caller, limit, cursor);
        }
        var shown = narrowed(new Newest("proposal", limit, cursor), filter, caller);
        if (caller.memberId() != null) {
            shown.by("proposer_member_id", caller.memberId())
                    .among(
                            "SELECT c.proposal_id FROM proposal_cosigner c WHERE c.member_id = ANY (?::uuid[]) AND c.answer IS NOT FALSE",
                            "true",
                            List.of(caller.memberId()));
        }
        shown.by("proposer_account_id", caller.accountId());
        if (!Boolean.TRUE.equals(filter.mine())) {
            others(shown, caller);
        }
        var read = sql.list(
                ProposalLines.SELECT + "p.id IN (" + shown.query() + ") ORDER BY p.id DESC LIMIT " + (limit + 1),
                ProposalLines::line,
                shown.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    private Newest narrowed(Newest newest, ProposalFilter filter, Caller caller) {
        return newest.only("session_id = ?", filter.sessionId())
                .only("state = ?", filter.state())
                .only("kind = ?", filter.kind())
                .only("category = ?", filter.category())
                .except(keptAway.of(caller));
    }

    private static void others(Newest shown, Caller caller) {
        shown.by("oversight_account_id", caller.accountId())
                .among(
                        "SELECT u.id FROM proposal u WHERE u.unit_ids && ?::uuid[] AND u.filed_at IS NOT NULL",
                        "filed_at IS NOT NULL",
                        caller.unitIds())
                .only("submitted_at IS NOT NULL AND ?", true)
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.leaderOf())
                .only("filed_at IS NOT NULL AND ?", true)
                .by("committee_id", readable(caller));
    }

    /** The committees whose filed proposals the caller reads: as their member, or in their dispatching office. */
    static List<UUID> readable(Caller caller) {
        var committees = new ArrayList<>(caller.dispatcherOf());
        caller.grants().stream()
                .filter(it -> it.role() == Role.member && it.committeeId() != null && it.venueId() == null)
                .forEach(it -> committees.add(it.committeeId()));
        return committees;
    }
}
