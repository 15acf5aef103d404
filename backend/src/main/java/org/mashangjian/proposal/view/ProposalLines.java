package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** Reads proposals into lines of lists. */
@ApplicationScoped
public class ProposalLines {
    static final String SELECT = """
            SELECT p.id, c.code, s.term_number, s.number, p.filing_number, p.state, p.committee_id, p.session_id, p.kind,
                   p.category, p.subject, p.proposer_name,
                   (SELECT count(*) FROM proposal_cosigner k WHERE k.proposal_id = p.id AND k.answer)::integer,
                   p.examiner_name, p.drafted_at, p.submitted_at, p.filed_at, p.updated_at, p.reply_due, p.result_class,
                   p.key_proposal, p.consented, p.published
            FROM proposal p JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
            WHERE\s""";

    @Inject
    Sql sql;

    /** In the order of the ids. */
    public List<ProposalLine> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, ProposalLine> found = sql.list(SELECT + "p.id = ANY (?::uuid[])", ProposalLines::line, ids).stream()
                .collect(Collectors.toMap(ProposalLine::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    static ProposalLine line(Row row) throws SQLException {
        return new ProposalLine(
                row.uuid(1),
                FilingNumber.of(row.string(2), row.integer(3), row.integer(4), row.integerOrNull(5)),
                row.constant(6, ProposalState.class),
                row.uuid(7),
                row.uuid(8),
                row.integer(3) + "-" + row.integer(4),
                row.constant(9, ProposalKind.class),
                row.constant(10, ProposalCategory.class),
                row.string(11),
                row.string(12),
                row.integer(13),
                row.string(14),
                row.instant(15),
                row.instant(16),
                row.instant(17),
                row.instant(18),
                row.instant(19),
                row.constant(20, ResultClass.class),
                row.flag(21),
                row.flag(22),
                row.flag(23));
    }
}
