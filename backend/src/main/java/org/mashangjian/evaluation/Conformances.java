package org.mashangjian.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;
import org.mashangjian.database.Sql;
import org.mashangjian.venue.VenueFacts;

/** Checklists of a venue; the evidence is for its staff and its committee. */
@ApplicationScoped
class Conformances implements PhotoReaders {
    private static final String VENUE_OF = """
            SELECT v.id, v.committee_id FROM conformance_item i JOIN conformance_check c ON c.id = i.conformance_check_id
                JOIN venue v ON v.id = c.venue_id WHERE i.evidence_id = ?
            """;

    @Inject
    HangingPhotos photos;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    List<StandardApi.Conformance> of(VenueFacts venue) {
        return StandardSet.<StandardSet>list(
                        "committeeId = ?1 or committeeId is null order by name, id", venue.committeeId())
                .stream()
                .map(set -> of(venue.id(), set))
                .toList();
    }

    StandardApi.Conformance of(UUID venueId, StandardSet set) {
        var check = ConformanceCheck.of(venueId, set.id());
        var items = set.items().stream().map(item -> checked(item, check)).toList();
        var met = (int) items.stream().filter(StandardApi.Checked::met).count();
        return new StandardApi.Conformance(
                venueId,
                set.id(),
                set.name(),
                met,
                check.map(ConformanceCheck::checkedAt).orElse(null),
                items);
    }

    private StandardApi.Checked checked(StandardItem item, Optional<ConformanceCheck> check) {
        return check.flatMap(it -> it.item(item.code()))
                .map(it -> new StandardApi.Checked(
                        item.code(),
                        item.text(),
                        it.met(),
                        it.note(),
                        photos.photos(PhotoPlace.evidence, it.evidenceId())))
                .orElseGet(() -> new StandardApi.Checked(item.code(), item.text(), false, null, List.of()));
    }

    @Override
    public PhotoPlace place() {
        return PhotoPlace.evidence;
    }

    @Override
    public boolean mayRead(UUID evidenceId) {
        record Owner(UUID venueId, UUID committeeId) {}
        return sql.one(VENUE_OF, row -> new Owner(row.uuid(1), row.uuid(2)), evidenceId)
                .filter(it -> callers.current().mayRunVenue(it.venueId(), it.committeeId())
                        || callers.current().mayManage(it.committeeId()))
                .isPresent();
    }
}
