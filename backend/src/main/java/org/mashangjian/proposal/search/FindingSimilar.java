package org.mashangjian.proposal.search;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;

/**
 * Finds proposals of the committee, of this and of past sessions, that share words of subject and recommendations. Words that many
 * proposals have say nothing and are not asked for, so that a search reads few rows of a hundred thousand; which these are is
 * known from the planner's own figures.
 */
@ApplicationScoped
public class FindingSimilar {
    private static final int MOST_TERMS = 40;
    private static final int LEAST_SHARED = 2;
    private static final int ONE_MORE_FOR = 10;

    /** What subjects of proposals say whatever they are about. */
    private static final Pattern OF_EVERY_ONE = Pattern.compile("关于|的?提案|的?建议");

    /** In more than one of a hundred proposals; where there are few proposals, all their words are asked for. */
    private static final String COMMON = """
            SELECT t.term FROM pg_stats s
            CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) AS t (term, share)
            WHERE s.schemaname = current_schema() AND s.tablename = 'proposal_search' AND s.attname = 'subject_terms'
              AND t.share > 0.01
              AND (SELECT c.reltuples FROM pg_class c WHERE c.oid = 'proposal_search'::regclass) >= 10000
            """;

    /** ts_rank of an OR over terms without positions grows with the share of them that are found. */
    private static final String FIND = """
            SELECT x.proposal_id FROM proposal_search x
            WHERE x.subject_terms @@ ?::tsquery AND x.committee_id = ? AND x.proposal_id <> ?
              AND (SELECT count(*) FROM unnest(tsvector_to_array(x.subject_terms)) AS k WHERE k = ANY (?::text[])) >= ?
            ORDER BY ts_rank(x.subject_terms, ?::tsquery) DESC, x.position DESC LIMIT ?
            """;

    @Inject
    Sql sql;

    @Inject
    FindingSimilar cached;

    /** The ids, the most alike first. @param proposalId the one to leave out */
    public List<UUID> to(UUID proposalId, UUID committeeId, String text, int most) {
        var common = cached.common();
        var terms = SearchTerms.ofText(OF_EVERY_ONE.matcher(text).replaceAll(" ")).stream()
                .filter(term -> !common.contains(term))
                .limit(MOST_TERMS)
                .toList();
        if (terms.size() < LEAST_SHARED) {
            return List.of();
        }
        var least = LEAST_SHARED + terms.size() / ONE_MORE_FOR;
        var query = terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" | "));
        return sql.list(FIND, row -> row.uuid(1), query, committeeId, proposalId, terms, least, query, most);
    }

    @CacheResult(cacheName = "proposal-common-terms")
    Set<String> common() {
        return Set.copyOf(sql.list(COMMON, row -> row.string(1)));
    }
}
