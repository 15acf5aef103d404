package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Hangs uploaded documents on what is no request. What is taken down is removed with the forgotten uploads. */
@ApplicationScoped
public class HangingDocuments {
    private static final String TAKE_DOWN = """
            UPDATE attachment SET owner_kind = NULL, owner_id = NULL, position = NULL
            WHERE owner_id = ? AND owner_kind NOT IN ('request', 'message', 'answer') AND owner_kind = ?
                AND kind = 'document' AND id <> ALL (?::uuid[])
            """;
    private static final String HANG = """
            UPDATE attachment SET owner_kind = ?, owner_id = ?, position = array_position(?::uuid[], id)
            WHERE id = ANY (?::uuid[]) AND kind = 'document'
                AND (owner_kind IS NULL AND uploaded_by = ? OR owner_kind = ? AND owner_id = ?)
            """;
    private static final String HUNG = "SELECT " + DocumentApi.COLUMNS + """
            , owner_id FROM attachment
            WHERE owner_id = ANY (?::uuid[]) AND owner_kind NOT IN ('request', 'message', 'answer') AND owner_kind = ?
                AND kind = 'document' ORDER BY owner_id, position
            """;

    private record Hung(UUID ownerId, DocumentApi document) {}

    @Inject
    Sql sql;

    /**
     * In place of all that hung there, of which those named stay, whoever uploaded them; called within the transaction that saves the
     * owner.
     *
     * @param by who uploaded those that are new
     * @throws Refusal 422 for one that is unknown, no document, somebody else's, hangs elsewhere or is named twice
     */
    public void hang(PhotoPlace place, UUID ownerId, List<UUID> documents, UUID by) {
        sql.run(TAKE_DOWN, ownerId, place, documents);
        if (documents.isEmpty()) {
            return;
        }
        if (new HashSet<>(documents).size() < documents.size()
                || sql.run(HANG, place, ownerId, documents, documents, by, place, ownerId) < documents.size()) {
            throw Refusal.broken("documentIds", "unknown_attachment");
        }
    }

    /** Of each owner that has any, in the order they were named. */
    public Map<UUID, List<DocumentApi>> of(PhotoPlace place, Collection<UUID> owners) {
        return sql.list(HUNG, row -> new Hung(row.uuid(5), DocumentApi.of(row)), owners, place).stream()
                .collect(Collectors.groupingBy(Hung::ownerId, Collectors.mapping(Hung::document, Collectors.toList())));
    }
}
