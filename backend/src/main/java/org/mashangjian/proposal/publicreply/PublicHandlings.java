package org.mashangjian.proposal.publicreply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.assignment.ReplyPapers;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalClosure;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.request.view.Redaction;

/** Reads how a proposal is handled that its proposer and the office let everybody read. An assisting unit's opinion is the lead's. */
@ApplicationScoped
class PublicHandlings {
    private static final String WHOLE = """
            SELECT p.state, p.handling_mode, p.replied_at, p.result_class, p.closure, p.key_proposal, p.oversight_name,
                   EXISTS (SELECT FROM proposal_excellence e WHERE e.proposal_id = p.id)
            FROM proposal p WHERE p.id = ? AND p.consented AND p.published AND p.filed_at IS NOT NULL
            """;
    private static final String PARTS = """
            SELECT u.name, a.round, a.duty, a.state, a.contact_late OR a.reply_late OR a.promise_late, a.replied_at, a.result_class,
                   CASE WHEN a.duty <> 'assisting' THEN a.reply END, a.promise, a.promised_on, a.re_reply, a.id
            FROM proposal_assignment a JOIN unit u ON u.id = a.unit_id
            WHERE a.proposal_id = ? ORDER BY a.round, a.duty <> 'lead', a.id
            """;
    private static final String MILESTONES = """
            SELECT title, due_on, reached_on, content FROM proposal_milestone WHERE proposal_id = ?
            ORDER BY coalesce(due_on, reached_on), id
            """;

    @Inject
    ReplyPapers papers;

    @Inject
    Sql sql;

    /** Nothing of one that is not, or no longer, for everybody. */
    Optional<PublicHandlingApi.Handling> find(UUID id) {
        return sql.one(
                WHOLE,
                row -> new PublicHandlingApi.Handling(
                        id,
                        row.constant(1, ProposalState.class),
                        row.constant(2, HandlingMode.class),
                        row.instant(3),
                        row.constant(4, ResultClass.class),
                        row.constant(5, ProposalClosure.class),
                        row.flag(6),
                        row.string(7),
                        row.flag(8),
                        parts(id),
                        milestones(id)),
                id);
    }

    private List<PublicHandlingApi.Part> parts(UUID id) {
        return sql.list(
                PARTS,
                row -> new PublicHandlingApi.Part(
                        row.string(1),
                        row.integer(2),
                        row.constant(3, AssignmentDuty.class),
                        row.constant(4, AssignmentState.class),
                        row.flag(5),
                        row.instant(6),
                        row.constant(7, ResultClass.class),
                        Redaction.of(row.string(8)),
                        Redaction.of(row.string(9)),
                        row.date(10),
                        Redaction.of(row.string(11)),
                        row.constant(3, AssignmentDuty.class).answers() ? papers.of(row.uuid(12), true) : List.of()),
                id);
    }

    private List<PublicHandlingApi.Milestone> milestones(UUID id) {
        return sql.list(
                MILESTONES,
                row -> new PublicHandlingApi.Milestone(
                        Redaction.of(row.string(1)), row.date(2), row.date(3), Redaction.of(row.string(4))),
                id);
    }
}
