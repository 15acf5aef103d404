package org.mashangjian.proposal.search;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;

/**
 * Finds proposals of the committee, of this and of past sessions, that share words of subject and recommendations. The rarest words
 * are asked for, as they say most, and no more of them than find some thousand proposals, so that a search reads few rows of a
 * hundred thousand; how many hold a word is known from the planner's own figures.
 */
@ApplicationScoped
public class FindingSimilar {
    private static final int MOST_TERMS = 40;
    private static final int MOST_READ = 4000;
    private static final int LEAST_SHARED = 2;
    private static final int ONE_MORE_FOR = 10;

    /** What subjects of proposals say whatever they are about. */
    private static final Pattern OF_EVERY_ONE = Pattern.compile("关于|的?提案|的?建议");

    /** Where there are few proposals, nothing is known and all their words are asked for. */
    private static final String HELD_BY = """
            SELECT t.term, (t.share * c.reltuples)::bigint FROM pg_stats s JOIN pg_class c ON c.oid = 'proposal_search'::regclass
            CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) AS t (term, share)
            WHERE s.schemaname = current_schema() AND s.tablename = 'proposal_search' AND s.attname = 'subject_terms'
              AND c.reltuples >= 10000
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

    private record Held(String term, long by) {}

    /** The ids, the most alike first. @param proposalId the one to leave out */
    public List<UUID> to(UUID proposalId, UUID committeeId, String text, int most) {
        var terms = rarest(SearchTerms.ofText(OF_EVERY_ONE.matcher(text).replaceAll(" ")));
        if (terms.size() < LEAST_SHARED) {
            return List.of();
        }
        var least = LEAST_SHARED + terms.size() / ONE_MORE_FOR;
        var query = terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" | "));
        return sql.list(FIND, row -> row.uuid(1), query, committeeId, proposalId, terms, least, query, most);
    }

    private List<String> rarest(List<String> terms) {
        var known = cached.heldBy();
        var rare = known.values().stream().mapToLong(it -> it).min().orElse(0);
        var read = 0L;
        var rarest = new ArrayList<String>();
        for (var held : terms.stream()
                .map(term -> new Held(term, known.getOrDefault(term, rare)))
                .sorted(Comparator.comparingLong(Held::by))
                .limit(MOST_TERMS)
                .toList()) {
            read += held.by();
            if (read > MOST_READ) {
                break;
            }
            rarest.add(held.term());
        }
        return rarest;
    }

    /** How many proposals hold each of the words that many hold, about. */
    @CacheResult(cacheName = "proposal-common-terms")
    Map<String, Long> heldBy() {
        return sql.list(HELD_BY, row -> new Held(row.string(1), row.number(2))).stream()
                .collect(Collectors.toUnmodifiableMap(Held::term, Held::by));
    }
}
