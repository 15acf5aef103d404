package org.mashangjian.search;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;

/**
 * Chooses by which words to look for what is alike: the rarest, as they say most, and no more of them than find some thousand rows,
 * so that a search reads few of many. How many hold a word is known from the planner's own figures.
 */
@ApplicationScoped
public class RareTerms {
    private static final long MOST_READ = 4000;
    /** Where there are few rows, nothing is known and all words are asked for. */
    private static final String HELD_BY = """
            SELECT t.term, (t.share * c.reltuples)::bigint FROM pg_stats s JOIN pg_class c ON c.oid = ?::regclass
            CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) AS t (term, share)
            WHERE s.schemaname = current_schema() AND s.tablename = ? AND s.attname = ? AND c.reltuples >= 10000
            """;

    @Inject
    Sql sql;

    @Inject
    RareTerms cached;

    private record Held(String term, long by) {}

    /** @param column of that table, which holds terms as {@link SearchTerms} writes them */
    public List<String> of(String table, String column, List<String> terms) {
        return rarest(terms, cached.heldBy(table, column));
    }

    static List<String> rarest(List<String> terms, Map<String, Long> known) {
        // what is not among the common ones is held by no more than the least of them
        var rare = known.values().stream().mapToLong(it -> it).min().orElse(0);
        var byRarity = terms.stream()
                .map(term -> new Held(term, known.getOrDefault(term, rare)))
                .sorted(Comparator.comparingLong(Held::by))
                .toList();
        var read = 0L;
        var rarest = new ArrayList<String>();
        for (var held : byRarity) {
            read += held.by();
            if (read > MOST_READ) {
                break;
            }
            rarest.add(held.term());
        }
        return rarest;
    }

    /** As the planner last counted. */
    @CacheResult(cacheName = "common-terms")
    Map<String, Long> heldBy(String table, String column) {
        return sql.list(HELD_BY, row -> new Held(row.string(1), row.number(2)), table, table, column).stream()
                .collect(Collectors.toUnmodifiableMap(Held::term, Held::by));
    }
}
