package org.mashangjian.opinionreport.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What residents said of which a report or a proposal came, over however many others; where proposals are merged, no text goes over. */
@ApplicationScoped
public class SaidByResident {
    /** Offered is what a draft was filled from; a request that was spoken about at a reception, and what came of a reception, go with it. */
    private static final String BACK = """
            WITH RECURSIVE back (kind, id, path, offered) AS (
                SELECT ?::text, ?::uuid, '{}'::uuid[], true
                UNION ALL
                SELECT l.from_kind, l.from_id, back.path || back.id, back.kind IN ('opinion_report', 'proposal')
                FROM back JOIN lineage l ON l.to_kind = back.kind AND l.to_id = back.id
                WHERE (l.from_kind, l.to_kind) <> ('proposal', 'proposal') AND (back.kind IN ('opinion_report', 'proposal')
                        OR (l.from_kind, l.to_kind) IN (('request', 'reception_record'), ('reception_record', 'request')))
                    AND l.from_kind IN ('request', 'reception_record', 'opinion_report', 'proposal')
                    AND l.from_id <> ALL (back.path)
            ), spoken AS (
                SELECT id FROM back WHERE kind = 'request'
                UNION SELECT c.request_id FROM back JOIN reception_record c ON c.id = back.id AND back.kind = 'reception_record'
            )
            """;

    private static final String SAID = BACK + """
            SELECT r.content FROM request r JOIN spoken s ON s.id = r.id
            UNION ALL SELECT r.title FROM request r JOIN spoken s ON s.id = r.id
            UNION ALL SELECT m.content FROM request_message m JOIN spoken s ON s.id = m.request_id WHERE m.from_resident
            UNION ALL SELECT c.content FROM reception_record c
                WHERE c.request_id IN (SELECT id FROM spoken)
                    OR c.id IN (SELECT id FROM back WHERE kind = 'reception_record'
                        UNION SELECT l.to_id FROM lineage l JOIN spoken s ON l.from_kind = 'request' AND l.from_id = s.id
                        WHERE l.to_kind = 'reception_record')
            """;

    private static final String OFFERED = BACK + """
            SELECT r.content FROM request r JOIN back b ON b.offered AND b.kind = 'request' AND b.id = r.id
            UNION ALL SELECT r.title FROM request r JOIN back b ON b.offered AND b.kind = 'request' AND b.id = r.id
            UNION ALL SELECT c.content FROM reception_record c JOIN back b ON b.offered AND b.kind = 'reception_record' AND b.id = c.id
            """;

    private static final String REQUESTS = BACK + """
            SELECT id FROM back WHERE kind = 'request' AND offered
            UNION SELECT c.request_id FROM back JOIN reception_record c ON c.id = back.id AND back.kind = 'reception_record'
            WHERE back.offered AND c.request_id IS NOT NULL
            UNION SELECT l.from_id FROM back JOIN lineage l ON l.to_kind = back.kind AND l.to_id = back.id
            WHERE back.offered AND back.kind = 'reception_record' AND l.from_kind = 'request'
            """;

    @Inject
    Sql sql;

    /** All of it: title, content, messages and what was taken down at receptions, while it is still there. @param kind as the lineage calls it */
    public List<String> words(String kind, UUID id) {
        return present(SAID, kind, id);
    }

    /** Of that, what a resident is asked for: what the draft is filled with. A yes is one to this alone. */
    List<String> offered(String kind, UUID id) {
        return present(OFFERED, kind, id);
    }

    private List<String> present(String query, String kind, UUID id) {
        return sql.list(query, row -> row.string(1), kind, id).stream()
                .filter(it -> it != null && !it.isBlank())
                .toList();
    }

    /** Where those who said it are reached; none of who came without a request. */
    public List<UUID> requests(String kind, UUID id) {
        return sql.list(REQUESTS, row -> row.uuid(1), kind, id);
    }
}
