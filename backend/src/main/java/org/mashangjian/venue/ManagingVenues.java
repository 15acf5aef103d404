package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What a committee and a venue's own chief do with it; each step leaves its audit row. */
@ApplicationScoped
class ManagingVenues {
    /** A committee's venues lie where its code begins alike without the zeros behind (GB/T 2260). */
    private static final String LIES_WITHIN = """
            SELECT c.level = 'national' OR starts_with(d.code, regexp_replace(c.division_code, '(00){1,2}$', ''))
            FROM committee c, division d WHERE c.id = ? AND d.code = ?
            """;

    /** What clerk and chief may do alike, as path segments. */
    private static final List<String> OF_ITS_PEOPLE = List.of("details", "photos", "conformance");

    private static final Role[] ITS_PEOPLE = {Role.chief, Role.clerk};

    @Inject
    Callers callers;

    @Inject
    Venues venues;

    @Inject
    HangingPhotos photos;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    void mayManage(UUID committeeId) {
        if (!callers.current().mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    void open(UUID id, VenueDescription described) {
        if (sql.one("SELECT 1 FROM committee WHERE id = ?", row -> true, described.committeeId())
                .isEmpty()) {
            throw Refusal.broken("committeeId", "unknown_committee");
        }
        mayManage(described.committeeId());
        check(described.committeeId(), described);
        note(Venue.open(id, described), "venue.opened");
    }

    void change(UUID id, String ifMatch, VenueRecordApi.Change change) {
        var venue = own(id, ifMatch, Role.chief);
        var described = VenueRecordApi.described(venue.committeeId(), change);
        check(venue.committeeId(), described);
        venue.describe(described);
        note(venue, "venue.changed");
    }

    void correct(UUID id, String ifMatch, VenueRecordApi.Details said) {
        var venue = own(id, ifMatch, ITS_PEOPLE);
        venue.describe(venue.description().saying(said));
        note(venue, "venue.details_corrected");
    }

    void hang(UUID id, String ifMatch, VenueRecordApi.Photos asked) {
        var venue = own(id, ifMatch, ITS_PEOPLE);
        venue.touch();
        photos.hang(PhotoPlace.venue, id, asked.logoId(), asked.photoIds());
        note(venue, "venue.photos_changed");
    }

    Venue found(UUID id) {
        return Venue.<Venue>findByIdOptional(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** What the caller can do with a venue whose record they may read. */
    List<String> actions(UUID id) {
        return may(found(id), Role.chief)
                ? Stream.concat(Stream.of("change"), OF_ITS_PEOPLE.stream()).toList()
                : OF_ITS_PEOPLE;
    }

    /** 403 unless the caller keeps the venues of its committee or holds one of the roles at the venue itself. */
    void mayManage(Venue venue, Role... orAtVenue) {
        if (!may(venue, orAtVenue)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    private boolean may(Venue venue, Role... orAtVenue) {
        var caller = callers.current();
        return caller.mayManage(venue.committeeId())
                || Stream.of(orAtVenue).anyMatch(role -> caller.holdsAt(role, venue.id()));
    }

    private Venue own(UUID id, String ifMatch, Role... orAtVenue) {
        var venue = found(id);
        mayManage(venue, orAtVenue);
        Version.match(ifMatch, venue.version());
        return venue;
    }

    private void check(UUID committeeId, VenueDescription described) {
        if (described.studioCategory() != null && described.kind() != Venue.Kind.studio) {
            throw Refusal.broken("studioCategory", "only_for_studios");
        }
        if (!sql.one(LIES_WITHIN, row -> row.flag(1), committeeId, described.divisionCode())
                .orElseThrow(() -> Refusal.broken("divisionCode", "unknown_division"))) {
            throw Refusal.broken("divisionCode", "outside_the_committee");
        }
    }

    private void note(Venue venue, String action) {
        audit.append(venue.committeeId(), clock.now(), callers.current(), action, "venue", venue.id());
        venues.forget(venue.id());
    }
}
