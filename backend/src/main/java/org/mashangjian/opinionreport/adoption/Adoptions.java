package org.mashangjian.opinionreport.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.AdoptionMoves;
import org.mashangjian.opinionreport.state.AdoptionState;
import org.mashangjian.web.Page;

/** Reads adoptions: of one report, and those that are the caller's to decide, to do or to look on, the newest first. */
@ApplicationScoped
public class Adoptions {
    private static final String SELECT = """
            SELECT a.id, a.version, a.state, a.level, a.report_id, r.title, r.number, a.committee_id, k.name, a.receiver_id,
                   a.receiver_name, a.note, a.evidence, a.reason, a.instruction, a.instructor, a.instructed_on, a.unit_id,
                   a.unit_name, a.due_on, a.feedback, a.feedback_name, a.forwarded_at, a.decided_at, a.assigned_at,
                   a.feedback_at, a.updated_at, r.venue_id, r.author_account_id, r.author_member_id
            FROM adoption a JOIN opinion_report r ON r.id = a.report_id JOIN committee k ON k.id = a.committee_id WHERE\s""";

    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    KeptAway keptAway;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. @param received of those that were forwarded to the caller's committees */
    record Filter(AdoptionState state, AdoptionLevel level, Boolean received) {}

    /** From the lowest level; those that are not the caller's are left out. */
    public List<AdoptionApi.Adoption> of(UUID reportId, Caller caller, Instant at) {
        return sql.list(SELECT + "a.report_id = ? ORDER BY a.id", row -> read(row, caller, at), reportId).stream()
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    Optional<AdoptionApi.Adoption> find(UUID id, Caller caller, Instant at) {
        return sql.one(SELECT + "a.id = ?", row -> read(row, caller, at), id).flatMap(it -> it);
    }

    Page<AdoptionApi.Adoption> page(Filter filter, Caller caller, Instant at, int limit, String cursor) {
        var kept = keptAway.of(caller);
        var own = new Newest("adoption", limit, cursor)
                .only("state = ?", filter.state())
                .only("level = ?", filter.level())
                .only("report_id <> ALL (?::uuid[])", kept.isEmpty() ? null : kept)
                .by("receiver_id", committees(caller));
        if (!Boolean.TRUE.equals(filter.received())) {
            own.by("committee_id", committees(caller)).by("unit_id", caller.unitIds());
        }
        var read = sql.list(
                SELECT + "a.id IN (" + own.query() + ") ORDER BY a.id DESC LIMIT " + (limit + 1),
                row -> read(row, caller, at).orElseThrow(),
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    private static List<UUID> committees(Caller caller) {
        var committees = new ArrayList<>(caller.officeOf());
        committees.addAll(caller.leaderOf());
        return committees.stream().distinct().toList();
    }

    /** Empty where it is nobody's to the caller. */
    private Optional<AdoptionApi.Adoption> read(Row row, Caller caller, Instant at) throws SQLException {
        var scope = new AdoptionScope(
                row.uuid(5), row.uuid(8), row.uuid(10), row.uuid(18), row.uuid(28), row.uuid(29), row.uuid(30));
        var as = scope.partiesOf(caller);
        if (as.isEmpty()) {
            return Optional.empty();
        }
        var state = row.constant(3, AdoptionState.class);
        var due = row.date(20);
        var today = at.atZone(calendar.zone()).toLocalDate();
        return Optional.of(new AdoptionApi.Adoption(
                row.uuid(1),
                row.integer(2),
                state,
                row.constant(4, AdoptionLevel.class),
                row.uuid(5),
                row.string(6),
                row.string(7),
                row.uuid(8),
                row.string(9),
                row.uuid(10),
                row.string(11),
                row.string(12),
                row.string(13),
                photos.photos(PhotoPlace.adoption, row.uuid(1)),
                documents.of(PhotoPlace.adoption, List.of(row.uuid(1))).getOrDefault(row.uuid(1), List.of()),
                row.string(14),
                row.string(15),
                row.string(16),
                row.date(17),
                row.uuid(18),
                row.string(19),
                due,
                due != null && state == AdoptionState.assigned && due.isBefore(today),
                row.string(21),
                row.string(22),
                row.instant(23),
                row.instant(24),
                row.instant(25),
                row.instant(26),
                row.instant(27),
                AdoptionMoves.allowed(state, as)));
    }
}
