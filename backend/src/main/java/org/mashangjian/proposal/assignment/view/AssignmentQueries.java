package org.mashangjian.proposal.assignment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.web.Page;

/** Lists what units have to do about proposals: all of a committee for its offices and leaders, a unit's own, a member's own. */
@ApplicationScoped
class AssignmentQueries {
    private static final String LATE = "contact_late OR reply_late OR promise_late";
    private static final String OF_PROPOSER = """
            SELECT a.id FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id WHERE p.proposer_member_id = ANY (?::uuid[])""";

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(
            UUID sessionId,
            UUID unitId,
            AssignmentState state,
            AssignmentDuty duty,
            ResultClass resultClass,
            Boolean late,
            Boolean tracked) {}

    Page<AssignmentLine> page(Filter filter, Caller caller, int limit, String cursor) {
        var kept = keptAway.of(caller);
        var own = new Newest("proposal_assignment", limit, cursor)
                .only("session_id = ?", filter.sessionId())
                .only("unit_id = ?", filter.unitId())
                .only("state = ?", filter.state())
                .only("duty = ?", filter.duty())
                .only("result_class = ?", filter.resultClass())
                .onlyWhere(LATE, filter.late())
                .onlyWhere("tracked", filter.tracked())
                .only("proposal_id <> ALL (?::uuid[])", kept.isEmpty() ? null : kept)
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.dispatcherOf())
                .by("committee_id", caller.leaderOf())
                .by("unit_id", caller.unitIds())
                .among(OF_PROPOSER, "true", caller.memberId() == null ? List.of() : List.of(caller.memberId()));
        var read = sql.list(
                AssignmentRow.SELECT + "a.id IN (" + own.query() + ") ORDER BY a.id DESC LIMIT " + (limit + 1),
                row -> AssignmentLine.of(AssignmentRow.read(row).bare()),
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }
}
