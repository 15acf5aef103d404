package org.mashangjian.proposal.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.statistics.StatisticsApi.Figure;
import org.mashangjian.proposal.statistics.StatisticsApi.Group;
import org.mashangjian.proposal.statistics.StatisticsApi.Kind;

/** Counts a session's proposals. Ratings are the last that were given; replies those of the first handling, results the last. */
@ApplicationScoped
class StatisticsQueries {
    private static final String SESSION = """
            SELECT s.committee_id, c.name, s.term_number, s.number FROM proposal_session s JOIN committee c ON c.id = s.committee_id
            WHERE s.id = ?
            """;

    /** One row a proposal that was submitted and not withdrawn: what became of it. */
    private static final String PROPOSALS = """
            SELECT p.id, p.filed_at IS NOT NULL AS filed, p.state = 'merged' AS merged, p.key_proposal, m.sector_code,
                   p.replied_at IS NOT NULL AS replied, p.replied_at IS NOT NULL AND p.result_class = 'a' AS solved,
                   f.process_rating IS NOT NULL AS rated,
                   f.process_rating <> 'dissatisfied' AND f.result_rating <> 'dissatisfied' AS satisfied
            FROM proposal p LEFT JOIN member m ON m.id = p.proposer_member_id
                 LEFT JOIN LATERAL (SELECT o.process_rating, o.result_rating FROM proposal_feedback o
                                    WHERE o.proposal_id = p.id ORDER BY o.round DESC LIMIT 1) f ON true
            WHERE p.session_id = ? AND p.submitted_at IS NOT NULL AND p.state NOT IN ('draft', 'returned', 'withdrawn')
            """;

    private static final String COUNTS = """
            count(*), count(*) FILTER (WHERE w.filed), count(*) FILTER (WHERE w.merged), count(*) FILTER (WHERE w.key_proposal),
            count(*) FILTER (WHERE w.replied), count(*) FILTER (WHERE w.solved), count(*) FILTER (WHERE w.rated),
            count(*) FILTER (WHERE w.satisfied)
            """;
    private static final String WHOLE = "WITH w AS (" + PROPOSALS + ") SELECT " + COUNTS + " FROM w";
    private static final String SECTORS = "WITH w AS (" + PROPOSALS + ") SELECT " + COUNTS
            + ", t.code, t.name FROM w JOIN sector t ON t.code = w.sector_code GROUP BY t.code, t.name ORDER BY count(*) DESC, t.code";

    /** One row a unit that answers, of the first handling. */
    private static final String PARTS = """
            SELECT a.unit_id, a.proposal_id, a.contacted_at IS NOT NULL AS contacted,
                   a.replied_at IS NOT NULL AS replied, a.replied_at IS NOT NULL AND NOT a.reply_late AS on_time,
                   a.replied_at IS NOT NULL OR a.reply_late AS due,
                   coalesce(z.re_result_class, z.result_class, a.re_result_class, a.result_class) = 'a' AS solved,
                   f.process_rating IS NOT NULL AS rated,
                   f.process_rating <> 'dissatisfied' AND f.result_rating <> 'dissatisfied' AS satisfied
            FROM proposal_assignment a
                 LEFT JOIN proposal_assignment z ON z.proposal_id = a.proposal_id AND z.unit_id = a.unit_id AND z.round = 2
                 LEFT JOIN LATERAL (SELECT o.process_rating, o.result_rating FROM proposal_feedback o
                                    WHERE o.proposal_id = a.proposal_id ORDER BY o.round DESC LIMIT 1) f ON true
            WHERE a.session_id = ? AND a.round = 1 AND a.duty <> 'assisting'
            """;

    private static final String PART_COUNTS = """
            count(*), count(*) FILTER (WHERE w.contacted), count(*) FILTER (WHERE w.due), count(*) FILTER (WHERE w.on_time),
            count(*) FILTER (WHERE w.replied), count(*) FILTER (WHERE w.solved), count(*) FILTER (WHERE w.rated),
            count(*) FILTER (WHERE w.satisfied)
            """;
    private static final String ALL_PARTS = "WITH w AS (" + PARTS + ") SELECT " + PART_COUNTS + " FROM w";
    private static final String UNITS = "WITH w AS (" + PARTS + ") SELECT " + PART_COUNTS
            + ", u.id, u.name FROM w JOIN unit u ON u.id = w.unit_id GROUP BY u.id, u.name ORDER BY count(*) DESC, u.id";
    private static final String EXCELLENT = "SELECT count(*) FROM proposal_excellence WHERE session_id = ?";

    @Inject
    Sql sql;

    /** A session that takes proposals. */
    record Session(UUID committeeId, String committee, int term, int number) {}

    /** The whole. @param figures in the order of {@link Kind} */
    record Whole(long submitted, long filed, long merged, long keyProposals, long excellent, List<Figure> figures) {}

    Optional<Session> session(UUID id) {
        return sql.one(SESSION, row -> new Session(row.uuid(1), row.string(2), row.integer(3), row.integer(4)), id);
    }

    Whole whole(UUID sessionId) {
        var excellent = sql.one(EXCELLENT, row -> row.number(1), sessionId).orElseThrow();
        var parts = sql.one(
                        ALL_PARTS,
                        row -> List.of(
                                Figure.of(Kind.reply_on_time, row.number(4), row.number(3)),
                                Figure.of(Kind.contact, row.number(2), row.number(1))),
                        sessionId)
                .orElseThrow();
        return sql.one(
                        WHOLE,
                        row -> new Whole(
                                row.number(1),
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                excellent,
                                Stream.of(List.of(filing(row)), parts, results(row))
                                        .flatMap(List::stream)
                                        .toList()),
                        sessionId)
                .orElseThrow();
    }

    List<Group> sectors(UUID sessionId) {
        return sql.list(
                SECTORS,
                row -> new Group(
                        null,
                        row.string(9),
                        row.string(10),
                        row.number(1),
                        Stream.of(List.of(filing(row)), results(row))
                                .flatMap(List::stream)
                                .toList()),
                sessionId);
    }

    List<Group> units(UUID sessionId) {
        return sql.list(
                UNITS,
                row -> new Group(
                        row.uuid(9),
                        null,
                        row.string(10),
                        row.number(1),
                        Stream.of(
                                        List.of(
                                                Figure.of(Kind.reply_on_time, row.number(4), row.number(3)),
                                                Figure.of(Kind.contact, row.number(2), row.number(1))),
                                        results(row))
                                .flatMap(List::stream)
                                .toList()),
                sessionId);
    }

    private static Figure filing(Row row) throws SQLException {
        return Figure.of(Kind.filing, row.number(2), row.number(1));
    }

    private static List<Figure> results(Row row) throws SQLException {
        return List.of(
                Figure.of(Kind.satisfaction, row.number(8), row.number(7)),
                Figure.of(Kind.solved, row.number(6), row.number(5)));
    }
}
