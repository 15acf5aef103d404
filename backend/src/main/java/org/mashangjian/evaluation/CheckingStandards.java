package org.mashangjian.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What a committee says of its standards, and a venue and its office of how it meets them. */
@ApplicationScoped
class CheckingStandards {
    private static final int NOT_CHECKED = 0;

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

    void set(UUID id, StandardApi.New body) {
        mayManage(body.committeeId());
        var set = StandardSet.set(id, body.committeeId(), body.name(), items(body.items()));
        note(body.committeeId(), "standard_set.made", "standard_set", set.id());
    }

    void word(UUID id, String ifMatch, StandardApi.Change body) {
        var set = found(id);
        if (set.committeeId() == null) {
            throw Refusal.of(ProblemType.forbidden);
        }
        mayManage(set.committeeId());
        Version.match(ifMatch, set.version());
        set.word(body.name(), items(body.items()));
        note(set.committeeId(), "standard_set.changed", "standard_set", id);
    }

    /** What an entry leaves out is not met; an entry that the standard does not know is refused. */
    void check(UUID venueId, UUID setId, String ifMatch, StandardApi.Check body) {
        var venue = venue(venueId);
        var set = ofVenue(setId, venue);
        var earlier = ConformanceCheck.of(venueId, setId);
        Version.match(ifMatch, earlier.map(it -> it.version() + 1).orElse(NOT_CHECKED));
        var check = earlier.orElseGet(() -> ConformanceCheck.begin(venueId, setId));
        var known = set.items().stream().map(StandardItem::code).toList();
        var seen = new HashSet<String>();
        for (var entry : body.items()) {
            if (!known.contains(entry.code()) || !seen.add(entry.code())) {
                throw Refusal.broken("items", "unknown_standard_item");
            }
        }
        check.items().stream()
                .filter(item -> !seen.contains(item.code()))
                .forEach(item -> photos.hang(PhotoPlace.evidence, item.evidenceId(), null, List.of()));
        check.enter(
                body.items().stream().map(entry -> item(check, entry)).toList(),
                callers.current().accountId(),
                clock.now());
        note(venue.committeeId(), "venue.standard_checked", "venue", venueId);
    }

    private ConformanceItem item(ConformanceCheck check, StandardApi.Entry entry) {
        var evidenceId =
                check.item(entry.code()).map(ConformanceItem::evidenceId).orElseGet(Ids::next);
        photos.hang(PhotoPlace.evidence, evidenceId, null, entry.photoIds() == null ? List.of() : entry.photoIds());
        return new ConformanceItem(entry.code(), entry.met(), entry.note(), evidenceId);
    }

    /** The version that its tag names: 0 before the first check. */
    static int version(UUID venueId, UUID setId) {
        return ConformanceCheck.of(venueId, setId).map(it -> it.version() + 1).orElse(NOT_CHECKED);
    }

    /** The venue, where the caller is its clerk or chief, or keeps the venues of its committee. */
    VenueFacts venue(UUID venueId) {
        var venue = venues.find(venueId).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var caller = callers.current();
        if (!caller.holdsAt(Role.clerk, venueId)
                && !caller.holdsAt(Role.chief, venueId)
                && !caller.mayManage(venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return venue;
    }

    StandardSet ofVenue(UUID setId, VenueFacts venue) {
        var set = found(setId);
        if (!set.isOf(venue.committeeId())) {
            throw Refusal.of(ProblemType.not_found);
        }
        return set;
    }

    /** One that is there for all, or of a committee the caller keeps. */
    StandardSet kept(UUID id) {
        var set = found(id);
        if (set.committeeId() != null) {
            mayManage(set.committeeId());
        }
        return set;
    }

    void mayManage(UUID committeeId) {
        if (!callers.current().mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    private static StandardSet found(UUID id) {
        return StandardSet.<StandardSet>findByIdOptional(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private static List<StandardItem> items(List<StandardApi.Item> given) {
        if (given.stream().map(StandardApi.Item::code).distinct().count() < given.size()) {
            throw Refusal.broken("items", "named_twice");
        }
        return given.stream()
                .map(item -> new StandardItem(item.code(), item.text()))
                .toList();
    }

    private void note(UUID committeeId, String action, String kind, UUID id) {
        audit.append(committeeId, clock.now(), callers.current(), action, kind, id);
    }
}
