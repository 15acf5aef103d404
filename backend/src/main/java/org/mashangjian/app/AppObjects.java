package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.AppObject;
import org.mashangjian.database.Sql;

/** Which committee and venue the object of an app's call belongs to. */
@ApplicationScoped
class AppObjects {
    private static final Map<AppObject, String> OWNERS = Map.of(
            AppObject.request, "SELECT committee_id, venue_id FROM request WHERE id = ?",
            AppObject.venue, "SELECT committee_id, id FROM venue WHERE id = ?",
            AppObject.member, "SELECT committee_id, NULL::uuid FROM member WHERE id = ?",
            AppObject.qr_code, "SELECT committee_id, venue_id FROM qr_code WHERE code = ?",
            AppObject.committee, "SELECT id, NULL::uuid FROM committee WHERE id = ?",
            AppObject.discussion, "SELECT committee_id, venue_id FROM discussion WHERE id = ?",
            AppObject.statement,
                    "SELECT d.committee_id, d.venue_id FROM statement s JOIN discussion d ON d.id = s.discussion_id WHERE s.id = ?");

    /** @param venueId null where it is of the whole committee */
    record Owner(UUID committeeId, UUID venueId) {}

    @Inject
    Sql sql;

    Optional<Owner> owner(AppObject of, String named) {
        var key = of == AppObject.qr_code ? Optional.<Object>of(named) : uuid(named);
        return key.flatMap(it -> sql.one(OWNERS.get(of), row -> new Owner(row.uuid(1), row.uuid(2)), it));
    }

    private static Optional<Object> uuid(String named) {
        try {
            return Optional.of(UUID.fromString(named));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
