package org.mashangjian.proposal.assignment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.assignment.AssignmentScopes;
import org.mashangjian.proposal.assignment.Meetings;
import org.mashangjian.proposal.assignment.ReplyPapers;
import org.mashangjian.proposal.assignment.state.AssignmentMoves;
import org.mashangjian.proposal.assignment.state.AssignmentParty;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Reads what units have to do about proposals, whole. */
@ApplicationScoped
class AssignmentViews {
    @Inject
    AssignmentScopes scopes;

    @Inject
    Meetings meetings;

    @Inject
    ReplyPapers papers;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    /** 404 where it is not theirs. @param at decides what can be done now */
    AssignmentView one(UUID id, Caller caller, Instant at, Locale language) {
        var as = scopes.parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return sql.one(AssignmentRow.SELECT + "a.id = ?", AssignmentRow::read, id)
                .map(row -> whole(row, as, at, language))
                .orElseThrow();
    }

    /** Of one proposal, the first round first, the lead before the others; 404 where none is theirs. */
    List<AssignmentView> of(UUID proposalId, Caller caller, Instant at, Locale language) {
        var rows = sql.list(
                AssignmentRow.SELECT + "a.proposal_id = ? ORDER BY a.round, a.duty <> 'lead', a.id",
                AssignmentRow::read,
                proposalId);
        return rows.stream()
                .map(row -> new Seen(row, scopes.parties(row.id(), caller)))
                .filter(seen -> !seen.as().isEmpty())
                .map(seen -> whole(seen.row(), seen.as(), at, language))
                .toList();
    }

    private record Seen(AssignmentRow row, Set<AssignmentParty> as) {}

    private AssignmentView whole(AssignmentRow row, Set<AssignmentParty> as, Instant at, Locale language) {
        return row.with(
                meetings.of(row.id()),
                papers.of(row.id(), false),
                AssignmentMoves.TABLE.allowed(row.bare().state(), row.facts(), as, at),
                trail.of(row.id(), as.contains(AssignmentParty.office), language));
    }
}
