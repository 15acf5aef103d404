package org.mashangjian.words.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/**
 * The way a resident's words go: from a request or a reception record into reports and proposals, and on where one is made of the
 * other. Where proposals are merged, no text goes over.
 */
@ApplicationScoped
public class LineOfWords {
    private static final String WAY = """
                UNION ALL
                SELECT l.to_kind, l.to_id, line.root_kind, line.root_id, l.made_at, line.path || l.to_id
                FROM line JOIN lineage l ON l.from_kind = line.kind AND l.from_id = line.id
                WHERE l.to_kind IN ('opinion_report', 'proposal') AND (l.from_kind, l.to_kind) <> ('proposal', 'proposal')
                    AND l.to_id <> ALL (line.path)
            ), used AS (SELECT DISTINCT ON (kind, id) * FROM line WHERE path <> '{}' ORDER BY kind, id, cardinality(path))
            """;

    /** What came of a request, each once, also over the reception that led to it or that it was brought to; its value is the request's id. */
    public static final String ONWARD = """
            WITH RECURSIVE asked (id) AS (SELECT ?::uuid), line (kind, id, root_kind, root_id, at, path) AS (
                SELECT 'request', a.id, 'request', a.id, NULL::timestamptz, '{}'::uuid[] FROM asked a
                UNION ALL
                SELECT 'reception_record', c.id, 'reception_record', c.id, NULL, '{}'
                FROM asked a JOIN reception_record c ON c.request_id = a.id
                UNION ALL
                SELECT 'reception_record', l.to_id, 'reception_record', l.to_id, NULL, '{}'
                FROM asked a JOIN lineage l ON l.from_kind = 'request' AND l.from_id = a.id AND l.to_kind = 'reception_record'
            """ + WAY;

    /** What came of the record of an appointment while it still holds what was said; its value is the appointment's id. */
    private static final String ONWARD_OF_RECORD = """
            WITH RECURSIVE line (kind, id, root_kind, root_id, at, path) AS (
                SELECT 'reception_record', c.id, 'reception_record', c.id, NULL::timestamptz, '{}'::uuid[]
                FROM reception_record c WHERE c.appointment_id = ? AND c.content <> ''
            """ + WAY;

    private static final String IN_ORDER = "SELECT kind, id FROM used ORDER BY at, id";

    /** A report or a proposal. */
    record Use(String kind, UUID id) {}

    @Inject
    Sql sql;

    /** Whatever the resident said to it. */
    List<Use> uses(UUID requestId) {
        return sql.list(ONWARD + IN_ORDER, LineOfWords::use, requestId);
    }

    /** Whatever what was said at the reception of an appointment went into. */
    List<Use> usesOfRecord(UUID appointmentId) {
        return sql.list(ONWARD_OF_RECORD + IN_ORDER, LineOfWords::use, appointmentId);
    }

    private static Use use(Row row) throws SQLException {
        return new Use(row.string(1), row.uuid(2));
    }
}
