package org.mashangjian.proposal.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.LineageProposal;
import org.mashangjian.lineage.LineageProposal.Step;
import org.mashangjian.lineage.LineageStop.Standing;
import org.mashangjian.lineage.LineageTeller;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.view.FilingNumber;
import org.mashangjian.request.view.Redaction;

/** Where a proposal stands, who answers for it and how; the words of a reply only where everybody reads them, those of an objection never. */
@ApplicationScoped
class TellingProposal implements LineageTeller {
    private static final String TELL = """
            SELECT p.id, p.state, c.code, s.term_number, s.number, p.filing_number, o.open, p.result_class, p.closure,
                   p.dissatisfactions > 0, u.name, a.replied_at, a.result_class, CASE WHEN o.open THEN a.reply END,
                   CASE WHEN o.open THEN a.promise END, a.promised_on, a.re_replied_at, a.re_result_class,
                   CASE WHEN o.open THEN a.re_reply END, a.contacted_at,
                   (SELECT count(*) FROM proposal_cosigner k WHERE k.proposal_id = p.id AND k.answer)::integer,
                   EXISTS (SELECT FROM proposal_assignment b WHERE b.proposal_id = p.id
                           AND array_remove(b.bound_unit_ids, b.unit_id) <> '{}'),
                   coalesce(a.duty = 'assisting', false), coalesce(a.round < max(a.round) OVER (PARTITION BY p.id), false)
            FROM proposal p JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
            CROSS JOIN LATERAL (SELECT p.consented AND p.published AND p.filed_at IS NOT NULL AS open) o
            LEFT JOIN proposal_assignment a ON a.proposal_id = p.id
            LEFT JOIN unit u ON u.id = a.unit_id
            WHERE p.id = ANY (?::uuid[]) ORDER BY p.id, a.id
            """;

    @Inject
    Sql sql;

    /** One row. @param reply of the unit it is about, null of none */
    private record Told(UUID id, LineageProposal whole, LineageProposal.Reply reply, boolean assists, boolean before) {
        void tellInto(LineageProposal all) {
            if (assists && !all.assisting().contains(reply.unit())) {
                all.assisting().add(reply.unit());
            } else if (reply != null && !assists) {
                (before ? all.earlier() : all.replies()).add(reply);
            }
        }
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public Map<UUID, Standing> tell(List<UUID> ids) {
        var standings = new HashMap<UUID, LineageProposal>();
        for (var it : sql.list(TELL, TellingProposal::told, ids)) {
            it.tellInto(standings.computeIfAbsent(it.id(), id -> it.whole()));
        }
        return new HashMap<>(standings);
    }

    private static Told told(Row row) throws SQLException {
        var whole = new LineageProposal(
                step(row.constant(2, ProposalState.class)),
                FilingNumber.of(row.string(3), row.integer(4), row.integer(5), row.integerOrNull(6)),
                row.flag(7),
                row.string(8),
                row.string(9),
                row.flag(10),
                row.integer(21),
                row.flag(22),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        return new Told(row.uuid(1), whole, row.string(11) == null ? null : reply(row), row.flag(23), row.flag(24));
    }

    private static LineageProposal.Reply reply(Row row) throws SQLException {
        var isSaidAgain = row.instant(17) != null;
        return new LineageProposal.Reply(
                row.string(11),
                row.instant(20),
                row.instant(12),
                row.string(13),
                Redaction.of(row.string(14)),
                Redaction.of(row.string(15)),
                row.date(16),
                row.instant(17),
                isSaidAgain ? row.constant(18, ResultClass.class) == ResultClass.a : null,
                Redaction.of(row.string(19)));
    }

    private static Step step(ProposalState state) {
        return switch (state) {
            case draft, returned -> Step.being_written;
            case submitted, preliminary -> Step.being_examined;
            case not_filed -> Step.not_filed;
            case merged -> Step.merged;
            case withdrawn -> Step.withdrawn;
            case filed -> Step.filed;
            case assigned -> Step.being_handled;
            case replied, feedback -> Step.replied;
            case rehandling -> Step.handled_again;
            case closed -> Step.closed;
            case tracking -> Step.promise_tracked;
            case re_replied -> Step.promise_answered;
        };
    }
}
