package org.mashangjian.consultation.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** What the parties read beforehand: words, and photographed papers, for those who see the consultation. */
@ApplicationScoped
public class Materials implements PhotoReaders {
    private static final String ADD = """
            INSERT INTO consultation_material (id, consultation_id, title, content, added_by, added_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, title, content, added_at FROM consultation_material WHERE consultation_id = ? ORDER BY id
            """;

    /** One paper. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationMaterial")
    public record Material(UUID id, String title, String content, List<HungPhoto> photos, Instant addedAt) {}

    @Inject
    ConsultationScopes scopes;

    @Inject
    HangingPhotos photos;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    /** In the transaction at hand. */
    public void add(UUID consultationId, String title, String content, List<UUID> photoIds, UUID by, Instant at) {
        var id = Ids.next();
        sql.run(ADD, id, consultationId, title, content, by, at);
        photos.hang(PhotoPlace.material, id, null, photoIds);
    }

    /** In the order they were added. */
    public List<Material> of(UUID consultationId) {
        return sql.list(
                LIST,
                row -> new Material(
                        row.uuid(1),
                        row.string(2),
                        row.string(3),
                        photos.photos(PhotoPlace.material, row.uuid(1)),
                        row.instant(4)),
                consultationId);
    }

    @Override
    public PhotoPlace place() {
        return PhotoPlace.material;
    }

    @Override
    public boolean mayRead(UUID materialId) {
        return sql.one("SELECT consultation_id FROM consultation_material WHERE id = ?", row -> row.uuid(1), materialId)
                .filter(id -> !scopes.parties(id, callers.current()).isEmpty())
                .isPresent();
    }
}
