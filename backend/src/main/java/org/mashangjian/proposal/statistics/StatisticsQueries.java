package org.mashangjian.proposal.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    /** The last rating of each; there are two at most, and two joins read many at once where one for the last reads each by itself. */
    private static final String RATED = """
            coalesce(l.process_rating, f.process_rating) IS NOT NULL AS rated,
                   coalesce(l.process_rating, f.process_rating) <> 'dissatisfied'
                       AND coalesce(l.result_rating, f.result_rating) <> 'dissatisfied' AS satisfied
            """;

    private static final String RATINGS = """
            LEFT JOIN proposal_feedback f ON f.proposal_id = p.id AND f.round = 1
            LEFT JOIN proposal_feedback l ON l.proposal_id = p.id AND l.round = 2
            """;

    /** One row a proposal that was submitted and not withdrawn: what became of it. */
    private static final String PROPOSALS = """
            SELECT p.filed_at IS NOT NULL AS filed, p.state = 'merged' AS merged, p.key_proposal, m.sector_code,
                   p.replied_at IS NOT NULL AS replied, p.replied_at IS NOT NULL AND p.result_class = 'a' AS solved,
            """ + RATED + """
            FROM proposal p LEFT JOIN member m ON m.id = p.proposer_member_id
            """ + RATINGS + """
            WHERE p.session_id = ? AND p.submitted_at IS NOT NULL AND p.state NOT IN ('draft', 'returned', 'withdrawn')
            """;

    /** The whole in the row without a sector, then each sector; all are read once. */
    private static final String WHOLE = "WITH w AS (" + PROPOSALS + """
            ), g AS (
                SELECT w.sector_code, GROUPING(w.sector_code) AS whole, count(*) AS all_of_them, count(*) FILTER (WHERE w.filed) AS filed,
                       count(*) FILTER (WHERE w.merged) AS merged, count(*) FILTER (WHERE w.key_proposal) AS keys,
                       count(*) FILTER (WHERE w.replied) AS replied, count(*) FILTER (WHERE w.solved) AS solved,
                       count(*) FILTER (WHERE w.rated) AS rated, count(*) FILTER (WHERE w.satisfied) AS satisfied
                FROM w GROUP BY GROUPING SETS ((), (w.sector_code))
            )
            SELECT g.all_of_them, g.filed, g.merged, g.keys, g.replied, g.solved, g.rated, g.satisfied, t.code, t.name
            FROM g LEFT JOIN sector t ON t.code = g.sector_code AND g.whole = 0 WHERE g.whole = 1 OR t.code IS NOT NULL
            ORDER BY g.whole DESC, g.all_of_them DESC, t.code
            """;

    /** One row a unit that answers, of the first handling; the sector is its proposer's. */
    private static final String PARTS = """
            SELECT a.unit_id, m.sector_code, a.contacted_at IS NOT NULL AS contacted,
                   a.replied_at IS NOT NULL AS replied, a.replied_at IS NOT NULL AND NOT a.reply_late AS on_time,
                   a.replied_at IS NOT NULL OR a.reply_late AS due,
                   coalesce(z.re_result_class, z.result_class, a.re_result_class, a.result_class) = 'a' AS solved,
            """ + RATED + """
            FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id LEFT JOIN member m ON m.id = p.proposer_member_id
                 LEFT JOIN proposal_assignment z ON z.proposal_id = a.proposal_id AND z.unit_id = a.unit_id AND z.round = 2
            """ + RATINGS + """
            WHERE a.session_id = ? AND a.round = 1 AND a.duty <> 'assisting'
            """;

    /** The whole in the row of neither, then each unit and each sector; all are read once. */
    private static final String HANDLED = "WITH w AS (" + PARTS + """
            ), g AS (
                SELECT w.unit_id, w.sector_code, GROUPING(w.unit_id, w.sector_code) AS without, count(*) AS all_of_them,
                       count(*) FILTER (WHERE w.contacted) AS contacted, count(*) FILTER (WHERE w.due) AS due,
                       count(*) FILTER (WHERE w.on_time) AS on_time, count(*) FILTER (WHERE w.replied) AS replied,
                       count(*) FILTER (WHERE w.solved) AS solved, count(*) FILTER (WHERE w.rated) AS rated,
                       count(*) FILTER (WHERE w.satisfied) AS satisfied
                FROM w GROUP BY GROUPING SETS ((), (w.unit_id), (w.sector_code))
            )
            SELECT g.all_of_them, g.contacted, g.due, g.on_time, g.replied, g.solved, g.rated, g.satisfied, u.id, u.name,
                   g.sector_code, g.without = 3
            FROM g LEFT JOIN unit u ON u.id = g.unit_id AND g.without = 1
            WHERE g.without <> 2 OR g.sector_code IS NOT NULL ORDER BY g.all_of_them DESC, u.id
            """;

    private static final String EXCELLENT = "SELECT count(*) FROM proposal_excellence WHERE session_id = ?";

    @Inject
    Sql sql;

    /** A session that takes proposals. */
    record Session(UUID committeeId, String committee, int term, int number) {}

    /** Of one unit, of one sector, or of neither: of all. */
    private record Handled(
            UUID unitId,
            String unit,
            String sector,
            boolean whole,
            long parts,
            List<Figure> reached,
            List<Figure> results) {}

    /** The whole. @param figures in the order of {@link Kind} */
    record Whole(
            long submitted,
            long filed,
            long merged,
            long keyProposals,
            long excellent,
            List<Figure> figures,
            List<Group> units,
            List<Group> sectors) {}

    /** What was submitted by all, or those of one sector. */
    private record Submitted(
            String sector,
            String name,
            long all,
            long filed,
            long merged,
            long keys,
            Figure filing,
            List<Figure> results) {}

    Optional<Session> session(UUID id) {
        return sql.one(SESSION, row -> new Session(row.uuid(1), row.string(2), row.integer(3), row.integer(4)), id);
    }

    Whole whole(UUID sessionId) {
        var handled = sql.list(HANDLED, StatisticsQueries::handled, sessionId);
        var submitted = sql.list(WHOLE, StatisticsQueries::submitted, sessionId);
        var whole = submitted.get(0);
        return new Whole(
                whole.all(),
                whole.filed(),
                whole.merged(),
                whole.keys(),
                sql.one(EXCELLENT, row -> row.number(1), sessionId).orElseThrow(),
                figures(whole, handled),
                handled.stream()
                        .filter(it -> it.unitId() != null)
                        .map(it -> new Group(
                                it.unitId(), null, it.unit(), it.parts(), joined(List.of(it.reached(), it.results()))))
                        .toList(),
                submitted.stream()
                        .filter(it -> it.sector() != null)
                        .map(it -> new Group(null, it.sector(), it.name(), it.all(), figures(it, handled)))
                        .toList());
    }

    /** With how its units replied and got in touch; of a sector none of whose proposals was assigned, of nothing. */
    private static List<Figure> figures(Submitted of, List<Handled> handled) {
        var reached = handled.stream()
                .filter(it -> it.unitId() == null && it.whole() == (of.sector() == null))
                .filter(it -> Objects.equals(it.sector(), of.sector()))
                .findFirst()
                .map(Handled::reached)
                .orElseGet(() -> List.of(Figure.of(Kind.reply_on_time, 0, 0), Figure.of(Kind.contact, 0, 0)));
        return joined(List.of(List.of(of.filing()), reached, of.results()));
    }

    private static List<Figure> joined(List<List<Figure>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static Submitted submitted(Row row) throws SQLException {
        return new Submitted(
                row.string(9),
                row.string(10),
                row.number(1),
                row.number(2),
                row.number(3),
                row.number(4),
                Figure.of(Kind.filing, row.number(2), row.number(1)),
                results(row));
    }

    private static Handled handled(Row row) throws SQLException {
        var reached = List.of(
                Figure.of(Kind.reply_on_time, row.number(4), row.number(3)),
                Figure.of(Kind.contact, row.number(2), row.number(1)));
        return new Handled(
                row.uuid(9), row.string(10), row.string(11), row.flag(12), row.number(1), reached, results(row));
    }

    private static List<Figure> results(Row row) throws SQLException {
        return List.of(
                Figure.of(Kind.satisfaction, row.number(8), row.number(7)),
                Figure.of(Kind.solved, row.number(6), row.number(5)));
    }
}
