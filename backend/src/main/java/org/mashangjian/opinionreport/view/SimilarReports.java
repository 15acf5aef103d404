package org.mashangjian.opinionreport.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.search.RareTerms;
import org.mashangjian.search.SearchTerms;

/** Earlier reports of the committee that share words with one, those that share most first; shown to who examines it. */
@ApplicationScoped
public class SimilarReports {
    private static final int MOST = 5;
    private static final int MOST_TERMS = 80;
    /** All of the committee, found by the index of their terms. */
    private static final String FIND = """
            WITH asked AS MATERIALIZED (SELECT ?::tsquery AS terms)
            SELECT e.id, e.state, e.number, e.title, left(e.situation, 80), e.author_name,
                   (SELECT a.level FROM adoption a WHERE a.report_id = e.id
                        AND a.state IN ('adopted', 'instructed', 'assigned', 'feedback')
                    ORDER BY array_position('{national,province,city,county}'::text[], a.level) LIMIT 1),
                   e.submitted_at
            FROM asked JOIN opinion_report e ON e.terms @@ asked.terms
            WHERE e.committee_id = ? AND e.submitted_at IS NOT NULL AND e.state <> 'withdrawn' AND e.id <> ALL (?::uuid[])
              AND ts_rank(e.terms, asked.terms) >= ?
            ORDER BY ts_rank(e.terms, asked.terms) DESC, e.id DESC LIMIT ?
            """;

    @Inject
    RareTerms rare;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** None where the text is too short to tell. */
    public List<ReportApi.Similar> to(UUID id, UUID committeeId, ReportText text, Caller caller) {
        var said =
                SearchTerms.of(Objects.requireNonNullElse(text.title(), ""), text.situation(), text.recommendations())
                        .stream()
                        .filter(term -> !term.startsWith("~"))
                        .limit(MOST_TERMS)
                        .toList();
        var terms = rare.of("opinion_report", "terms", said);
        if (terms.size() < SharedTerms.LEAST) {
            return List.of();
        }
        var except = new ArrayList<>(keptAway.of(caller));
        except.add(id);
        return sql.list(
                FIND,
                row -> new ReportApi.Similar(
                        row.uuid(1),
                        row.constant(2, ReportState.class),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.string(6),
                        row.constant(7, AdoptionLevel.class),
                        row.instant(8)),
                terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" | ")),
                committeeId,
                except,
                SharedTerms.leastRank(terms.size()),
                MOST);
    }
}
