package org.mashangjian.words.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/**
 * The way a resident's words go: from a request or a reception record into reports and proposals, and on where one is made of the
 * other. Where proposals are merged, no text goes over.
 */
@ApplicationScoped
public class LineOfWords {
    /** What came of a request, each once; its value is the request's id, three times. */
    public static final String ONWARD = """
            WITH RECURSIVE line (kind, id, root_kind, root_id, at, path) AS (
                SELECT 'request', ?::uuid, 'request', ?::uuid, NULL::timestamptz, '{}'::uuid[]
                UNION ALL
                SELECT 'reception_record', c.id, 'reception_record', c.id, NULL, '{}'
                FROM reception_record c WHERE c.request_id = ?
                UNION ALL
                SELECT l.to_kind, l.to_id, line.root_kind, line.root_id, l.made_at, line.path || l.to_id
                FROM line JOIN lineage l ON l.from_kind = line.kind AND l.from_id = line.id
                WHERE l.to_kind IN ('opinion_report', 'proposal') AND (l.from_kind, l.to_kind) <> ('proposal', 'proposal')
                    AND l.to_id <> ALL (line.path)
            ), used AS (SELECT DISTINCT ON (kind, id) * FROM line WHERE path <> '{}' ORDER BY kind, id, cardinality(path))
            """;

    private static final String SAID = """
            WITH RECURSIVE back (kind, id, path) AS (
                SELECT ?::text, ?::uuid, '{}'::uuid[]
                UNION ALL
                SELECT l.from_kind, l.from_id, back.path || back.id
                FROM back JOIN lineage l ON l.to_kind = back.kind AND l.to_id = back.id
                WHERE back.kind IN ('opinion_report', 'proposal') AND (l.from_kind, l.to_kind) <> ('proposal', 'proposal')
                    AND l.from_kind IN ('request', 'reception_record', 'opinion_report', 'proposal')
                    AND l.from_id <> ALL (back.path)
            ), spoken AS (
                SELECT id FROM back WHERE kind = 'request'
                UNION SELECT c.request_id FROM back JOIN reception_record c ON c.id = back.id AND back.kind = 'reception_record'
            )
            SELECT r.content FROM request r JOIN spoken s ON s.id = r.id
            UNION ALL SELECT r.title FROM request r JOIN spoken s ON s.id = r.id
            UNION ALL SELECT m.content FROM request_message m JOIN spoken s ON s.id = m.request_id WHERE m.from_resident
            UNION ALL SELECT c.content FROM reception_record c
                WHERE c.request_id IN (SELECT id FROM spoken)
                    OR c.id IN (SELECT id FROM back WHERE kind = 'reception_record')
            """;

    /** A report or a proposal. */
    record Use(String kind, UUID id) {}

    @Inject
    Sql sql;

    /** Whatever the resident said to it. */
    List<Use> uses(UUID requestId) {
        return sql.list(
                ONWARD + "SELECT kind, id FROM used ORDER BY at, id",
                row -> new Use(row.string(1), row.uuid(2)),
                requestId,
                requestId,
                requestId);
    }

    /** All that a resident said of which that came, while it is still there. */
    List<String> said(String kind, UUID id) {
        return sql.list(SAID, row -> row.string(1), kind, id).stream()
                .filter(it -> it != null && !it.isBlank())
                .toList();
    }
}
