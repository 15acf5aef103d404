package org.mashangjian.opinionreport.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.request.view.Redaction;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/**
 * Reads what office and author let everybody read, the newest first. Nothing in it leads back to whom it came from: personal
 * data is taken out, and nothing is found by it.
 */
@ApplicationScoped
class PublicReports {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT r.id, r.committee_id, k.name, r.division_code, r.number, r.author_name, r.title, r.situation, r.analysis,
                   r.recommendations,
                   (SELECT a.level FROM adoption a WHERE a.report_id = r.id
                        AND a.state IN ('adopted', 'instructed', 'assigned', 'feedback')
                    ORDER BY array_position('{national,province,city,county}'::text[], a.level) LIMIT 1),
                   r.issued_at
            FROM opinion_report r JOIN committee k ON k.id = r.committee_id
            WHERE r.published_at IS NOT NULL""";

    @Inject
    Sql sql;

    /** Empty of one that is not, or no longer, for everybody. */
    Optional<PublicReportApi.Public> find(UUID id) {
        return sql.one(SELECT + " AND r.id = ?", PublicReports::read, id);
    }

    Page<PublicReportApi.Public> page(String divisionCode, String words, int limit, String cursor) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>();
        if (divisionCode != null) {
            query.append(" AND r.division_code LIKE ?");
            values.add(divisionCode + "%");
        }
        if (words != null) {
            var asked = SearchTerms.query(words);
            if (asked.isEmpty() || !Redaction.of(words).equals(words)) {
                return new Page<>(List.of(), null);
            }
            query.append(" AND r.terms @@ ?::tsquery");
            values.add(asked);
        }
        query.append(" AND r.id < ? ORDER BY r.id DESC LIMIT ").append(limit + 1);
        values.add(cursor == null ? LAST : Cursor.read(cursor, SORT).id());
        var read = sql.list(query.toString(), PublicReports::read, values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.id()));
    }

    private static PublicReportApi.Public read(Row row) throws SQLException {
        return new PublicReportApi.Public(
                row.uuid(1),
                row.uuid(2),
                row.string(3),
                row.string(4),
                row.string(5),
                row.string(6),
                Redaction.of(row.string(7)),
                Redaction.of(row.string(8)),
                Redaction.of(row.string(9)),
                Redaction.of(row.string(10)),
                row.constant(11, AdoptionLevel.class),
                row.instant(12));
    }
}
