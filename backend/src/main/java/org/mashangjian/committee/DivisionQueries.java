package org.mashangjian.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mashangjian.database.Sql;

/** Finds divisions as their code or name is typed. */
@ApplicationScoped
class DivisionQueries {
    /** Behind every text that begins so. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** The number of rows stands in the text, so that the plan knows it. */
    private static final String ORDER = "ORDER BY d.code LIMIT 20";

    private static final String SELECT = """
            SELECT d.code, d.name, d.level, concat(g.name, p.name)
            FROM division d LEFT JOIN division p ON p.code = d.parent_code LEFT JOIN division g ON g.code = p.parent_code
            WHERE true\s""";

    @Inject
    Sql sql;

    /** @param typed the beginning of a code or name, or null @param within the code of a division, or null: of it and those below */
    List<DivisionApi.Found> find(String typed, String within) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>();
        if (typed != null) {
            var column = typed.chars().allMatch(it -> it >= '0' && it <= '9') ? "d.code" : "d.name";
            begins(column, typed, query, values);
        }
        if (within != null) {
            begins("d.code", within.length() == 6 ? within.replaceAll("(00){1,2}$", "") : within, query, values);
        }
        return sql.list(
                query.append(ORDER).toString(),
                row -> new DivisionApi.Found(
                        row.string(1), row.string(2), row.constant(3, DivisionApi.Level.class), row.string(4)),
                values.toArray());
    }

    private static void begins(String column, String with, StringBuilder query, List<Object> values) {
        query.append("AND %1$s ~>=~ ? AND %1$s ~<~ ? ".formatted(column));
        values.addAll(List.of(with, with + LAST));
    }
}
