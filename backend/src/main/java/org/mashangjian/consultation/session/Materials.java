package org.mashangjian.consultation.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.DocumentApi;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** What the parties read beforehand: words, photographed papers and documents, for those who see the consultation. */
@ApplicationScoped
public class Materials implements PhotoReaders {
    private static final String ADD = """
            INSERT INTO consultation_material (id, consultation_id, title, content, public, added_by, added_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, title, content, public, added_at, consultation_id FROM consultation_material
            WHERE consultation_id = ANY (?::uuid[]) AND (public OR NOT ?) ORDER BY consultation_id, id
            """;
    private static final String READERS = """
            SELECT c.id, m.public AND c.public AND c.noticed_at IS NOT NULL
            FROM consultation_material m JOIN consultation c ON c.id = m.consultation_id WHERE m.id = ?
            """;

    /** One paper. @param visibility whether everybody may read it where the consultation is public */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationMaterial")
    public record Material(
            UUID id,
            String title,
            String content,
            String visibility,
            List<HungPhoto> photos,
            List<DocumentApi> documents,
            Instant addedAt) {}

    private record Row(UUID id, String title, String content, boolean isPublic, Instant addedAt, UUID consultationId) {}

    private record Readers(UUID consultationId, boolean everybody) {}

    @Inject
    ConsultationScopes scopes;

    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    /** In the transaction at hand. */
    public void add(UUID consultationId, NewPaper paper, UUID by, Instant at) {
        var id = Ids.next();
        sql.run(ADD, id, consultationId, paper.title(), paper.content(), paper.isPublic(), by, at);
        photos.hang(PhotoPlace.material, id, null, paper.photoIds());
        documents.hang(PhotoPlace.material, id, paper.documentIds(), by);
    }

    /** In the order they were added. */
    public List<Material> of(UUID consultationId) {
        return read(List.of(consultationId), false).getOrDefault(consultationId, List.of());
    }

    /** Of consultations that everybody may know of: what everybody may read, by consultation. */
    public Map<UUID, List<Material>> forEverybody(Collection<UUID> consultationIds) {
        return read(consultationIds, true);
    }

    private Map<UUID, List<Material>> read(Collection<UUID> consultationIds, boolean publicOnly) {
        var rows = sql.list(
                LIST,
                row -> new Row(row.uuid(1), row.string(2), row.string(3), row.flag(4), row.instant(5), row.uuid(6)),
                consultationIds,
                publicOnly);
        var files = documents.of(PhotoPlace.material, rows.stream().map(Row::id).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::consultationId,
                        Collectors.mapping(
                                row -> material(row, files.getOrDefault(row.id(), List.of())), Collectors.toList())));
    }

    private Material material(Row row, List<DocumentApi> files) {
        return new Material(
                row.id(),
                row.title(),
                row.content(),
                row.isPublic() ? "public" : "private",
                photos.photos(PhotoPlace.material, row.id()),
                files,
                row.addedAt());
    }

    @Override
    public PhotoPlace place() {
        return PhotoPlace.material;
    }

    @Override
    public boolean mayRead(UUID materialId) {
        return sql.one(READERS, row -> new Readers(row.uuid(1), row.flag(2)), materialId)
                .filter(it -> it.everybody()
                        || !scopes.parties(it.consultationId(), callers.current())
                                .isEmpty())
                .isPresent();
    }
}
