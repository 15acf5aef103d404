package org.mashangjian.proposal.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.state.ResultClass;

/** Reads what was replied to proposals that an examiner compares one with: of each its last handling. */
@ApplicationScoped
class SimilarReplies {
    private static final String OF = """
            SELECT a.proposal_id, u.name, coalesce(a.re_result_class, a.result_class), coalesce(a.re_reply, a.reply), a.promise, a.replied_at
            FROM proposal_assignment a JOIN unit u ON u.id = a.unit_id
            WHERE a.proposal_id = ANY (?::uuid[]) AND a.duty <> 'assisting' AND a.reply IS NOT NULL
              AND a.round = (SELECT max(l.round) FROM proposal_assignment l WHERE l.proposal_id = a.proposal_id AND l.reply IS NOT NULL)
            ORDER BY array_position(?::uuid[], a.proposal_id), a.id
            """;

    @Inject
    Sql sql;

    /** In the order of the proposals. */
    List<SimilarProposals.Reply> to(List<UUID> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : sql.list(
                        OF,
                        row -> new SimilarProposals.Reply(
                                row.uuid(1),
                                row.string(2),
                                row.constant(3, ResultClass.class),
                                row.string(4),
                                row.string(5),
                                row.instant(6)),
                        proposals,
                        proposals);
    }
}
