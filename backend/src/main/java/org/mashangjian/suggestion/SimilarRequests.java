package org.mashangjian.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.venue.VenueFacts;

/** Open public requests that share words with a text: the venue's own first, then the county's. */
@ApplicationScoped
class SimilarRequests {
    private static final int MOST = 5;
    private static final int MOST_TERMS = 80;

    /**
     * ts_rank of an OR over terms without positions is this, times the share of asked terms that are found
     * (calc_rank_or in PostgreSQL's tsrank.c: weight D, 0.1, over the sum of 1/n², 1.64493406685).
     */
    private static final double RANK_OF_ALL = 0.1 / 1.64493406685;

    /** Two shared pairs of characters are the least, and a tenth of a longer text's: so much is shared by subject, not by chance. */
    private static final int LEAST_SHARED = 2;

    private static final double SHARE_MORE = 0.1;

    /** The newest 300 open ones of venue and county are read; both ways end at an index that holds open ones alone. */
    private static final String FIND = """
            WITH asked AS MATERIALIZED (SELECT ?::tsquery AS terms), near AS (
                (SELECT true AS here, request_id, title, content, supports, published_at, terms FROM public_request
                 WHERE open AND venue_id = ? ORDER BY number DESC LIMIT 300)
                UNION ALL
                (SELECT false, request_id, title, content, supports, published_at, terms FROM public_request
                 WHERE open AND left(division_code, 6) = left(?, 6) AND venue_id <> ? ORDER BY number DESC LIMIT 300)
            ), best AS (
                SELECT near.*, ts_rank(near.terms, asked.terms) AS rank FROM near, asked
                WHERE near.terms @@ asked.terms AND ts_rank(near.terms, asked.terms) >= ?
                ORDER BY here DESC, rank DESC, request_id DESC LIMIT ?
            )
            SELECT b.request_id, b.title, left(b.content, 80), r.state, b.supports, b.published_at
            FROM best b JOIN request r ON r.id = b.request_id ORDER BY b.here DESC, b.rank DESC, b.request_id DESC
            """;

    @Inject
    Sql sql;

    List<SuggestionApi.Similar> to(String text, VenueFacts venue) {
        var terms = SearchTerms.ofText(text).stream().limit(MOST_TERMS).toList();
        if (terms.size() < LEAST_SHARED) {
            return List.of();
        }
        return sql.list(
                FIND,
                row -> new SuggestionApi.Similar(
                        row.uuid(1), row.string(2), row.string(3), row.string(4), row.integer(5), row.instant(6)),
                terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" | ")),
                venue.id(),
                venue.divisionCode(),
                venue.id(),
                leastRank(terms.size()),
                MOST);
    }

    /** Half a term less than the least, so that rounding in single precision refuses nobody. */
    private static double leastRank(int terms) {
        var shared = Math.floor(LEAST_SHARED + SHARE_MORE * terms);
        return RANK_OF_ALL * (shared - 0.5) / terms;
    }
}
