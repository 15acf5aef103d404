package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Hangs uploaded photos on what is no request. What is taken down is removed with the forgotten uploads. */
@ApplicationScoped
public class HangingPhotos {
    private static final String TAKE_DOWN = """
            UPDATE attachment SET owner_kind = NULL, owner_id = NULL, position = NULL
            WHERE owner_id = ? AND owner_kind NOT IN ('request', 'message', 'answer') AND owner_kind = ?
                AND kind = 'photo'
            """;
    private static final String HANG = """
            UPDATE attachment SET owner_kind = ?, owner_id = ?, position = coalesce(array_position(?::uuid[], id), 0)
            WHERE id = ANY (?::uuid[]) AND owner_kind IS NULL AND kind = 'photo'
            """;
    private static final String HUNG = """
            SELECT id, width, height FROM attachment
            WHERE owner_id = ? AND owner_kind NOT IN ('request', 'message', 'answer') AND owner_kind = ? AND kind = 'photo'
                AND position %s ORDER BY position
            """;

    @Inject
    Sql sql;

    /**
     * In place of all that hung there; called within the transaction that saves the owner.
     *
     * @param logo shown apart from the others, or null
     * @throws Refusal 422 for one that is unknown, no photo, hangs elsewhere or is named twice
     */
    public void hang(PhotoPlace place, UUID ownerId, UUID logo, List<UUID> photos) {
        sql.run(TAKE_DOWN, ownerId, place);
        var all = new ArrayList<>(photos);
        if (logo != null) {
            all.add(logo);
        }
        if (all.isEmpty()) {
            return;
        }
        if (new HashSet<>(all).size() < all.size() || sql.run(HANG, place, ownerId, photos, all) < all.size()) {
            throw Refusal.broken("photoIds", "unknown_attachment");
        }
    }

    public List<HungPhoto> photos(PhotoPlace place, UUID ownerId) {
        return sql.list(
                HUNG.formatted("> 0"),
                row -> new HungPhoto(row.uuid(1), row.integer(2), row.integer(3)),
                ownerId,
                place);
    }

    public Optional<UUID> logo(PhotoPlace place, UUID ownerId) {
        return sql.one(HUNG.formatted("= 0"), row -> row.uuid(1), ownerId, place);
    }
}
