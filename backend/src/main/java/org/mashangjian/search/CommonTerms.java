package org.mashangjian.search;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.mashangjian.database.Sql;

/**
 * Words that so many texts have that they tell none apart, known from the planner's own figures; whoever looks for what is alike
 * does not ask for them, so that a search reads few rows of many.
 */
@ApplicationScoped
public class CommonTerms {
    /** In more than one of a hundred; where there are few texts, all their words are asked for. */
    private static final String COMMON = """
            SELECT t.term FROM pg_stats s
            CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) AS t (term, share)
            WHERE s.schemaname = current_schema() AND s.tablename = ? AND s.attname = ? AND t.share > 0.01
              AND (SELECT c.reltuples FROM pg_class c WHERE c.oid = ?::regclass) >= 10000
            """;

    @Inject
    Sql sql;

    /** As the planner last counted. @param column of that table, which holds terms as {@link SearchTerms} writes them */
    @CacheResult(cacheName = "common-terms")
    public Set<String> of(String table, String column) {
        return Set.copyOf(sql.list(COMMON, row -> row.string(1), table, column, table));
    }
}
