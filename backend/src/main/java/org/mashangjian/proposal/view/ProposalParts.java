package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalClosure;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** The parts of a proposal that are several: cosigners, units, merged ones; and how it is handled. */
@ApplicationScoped
class ProposalParts {
    private static final String COSIGNERS = """
            SELECT member_id, name, answer IS NOT NULL, answer, asked_at, answered_at FROM proposal_cosigner
            WHERE proposal_id = ? ORDER BY position
            """;
    private static final String UNITS = """
            SELECT u.id, u.name FROM proposal p CROSS JOIN unnest(p.%s) WITH ORDINALITY AS k (id, position)
            JOIN unit u ON u.id = k.id WHERE p.id = ? ORDER BY k.position
            """;
    private static final String RELATED = """
            SELECT o.id, c.code, s.term_number, s.number, o.filing_number, o.subject, o.proposer_name, o.state
            FROM proposal p JOIN proposal o ON %s JOIN committee c ON c.id = o.committee_id
                 JOIN proposal_session s ON s.id = o.session_id
            WHERE p.id = ? ORDER BY o.id
            """;
    private static final String HANDLING = """
            SELECT handling_mode, assigned_at, reply_due, replied_at, feedback_due, result_class, promised_on,
                   dissatisfactions, closed_at, closure, key_proposal, oversight_name, feedback_request_late,
                   EXISTS (SELECT FROM proposal_excellence e WHERE e.proposal_id = proposal.id)
            FROM proposal WHERE id = ? AND (assigned_at IS NOT NULL OR key_proposal)
            """;

    @Inject
    Sql sql;

    List<ProposalView.Cosigner> cosigners(UUID id) {
        return sql.list(
                COSIGNERS,
                row -> new ProposalView.Cosigner(
                        row.uuid(1), row.string(2), answer(row), row.instant(5), row.instant(6)),
                id);
    }

    List<ProposalView.Named> suggestedUnits(UUID id) {
        return units("suggested_unit_ids", id);
    }

    /** The one that goes on for it, or null. */
    ProposalView.Related mergedInto(UUID id) {
        return sql.one(RELATED.formatted("o.id = p.merged_into"), ProposalParts::related, id)
                .orElse(null);
    }

    List<ProposalView.Related> merged(UUID id) {
        return sql.list(RELATED.formatted("o.merged_into = p.id"), ProposalParts::related, id);
    }

    /** Null where there is nothing to say yet. */
    ProposalHandling handling(UUID id) {
        var units = units("unit_ids", id);
        return sql.one(HANDLING, row -> handling(row, units), id).orElse(null);
    }

    private static ProposalHandling handling(Row row, List<ProposalView.Named> units) throws SQLException {
        return new ProposalHandling(
                row.constant(1, HandlingMode.class),
                units,
                row.instant(2),
                row.instant(3),
                row.instant(4),
                row.flag(13),
                row.instant(5),
                row.constant(6, ResultClass.class),
                row.date(7),
                row.integer(8),
                row.instant(9),
                row.constant(10, ProposalClosure.class),
                row.flag(11),
                row.string(12),
                row.flag(14));
    }

    private List<ProposalView.Named> units(String column, UUID id) {
        return sql.list(UNITS.formatted(column), row -> new ProposalView.Named(row.uuid(1), row.string(2)), id);
    }

    private static ProposalView.Answer answer(Row row) throws SQLException {
        if (!row.flag(3)) {
            return ProposalView.Answer.asked;
        }
        return row.flag(4) ? ProposalView.Answer.confirmed : ProposalView.Answer.refused;
    }

    private static ProposalView.Related related(Row row) throws SQLException {
        return new ProposalView.Related(
                row.uuid(1),
                FilingNumber.of(row.string(2), row.integer(3), row.integer(4), row.integerOrNull(5)),
                row.string(6),
                row.string(7),
                row.constant(8, ProposalState.class));
    }
}
