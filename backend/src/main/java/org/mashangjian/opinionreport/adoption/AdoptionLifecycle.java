package org.mashangjian.opinionreport.adoption;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;
import org.mashangjian.opinionreport.state.AdoptionAction;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.AdoptionMoves;
import org.mashangjian.opinionreport.state.AdoptionParty;
import org.mashangjian.opinionreport.state.AdoptionState;

/** How an adoption moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
abstract class AdoptionLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private AdoptionLevel level;

    @Enumerated(EnumType.STRING)
    private AdoptionState state;

    private Instant forwardedAt;
    private Instant updatedAt;
    private Instant stateSince;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. */
    record Moved(UUID reportId, AdoptionLevel level) {}

    void begin(UUID newId, UUID ofCommittee, UUID ofReport, AdoptionLevel of, String note, Actor by, Instant at) {
        id = newId;
        committeeId = ofCommittee;
        reportId = ofReport;
        level = of;
        state = AdoptionState.forwarded;
        forwardedAt = at;
        stateSince = at;
        happened("forwarded", note, by, at);
    }

    /** Makes the move the table allows, or refuses. */
    void make(AdoptionAction action, String note, Moment<AdoptionParty> moment) {
        state = AdoptionMoves.make(state, action, moment.as());
        stateSince = moment.at();
        happened(action.done(), note, moment.by(), moment.at());
    }

    private void happened(String kind, String note, Actor by, Instant at) {
        updatedAt = at;
        happenings.add(new Happening(
                "adoption." + kind, id, committeeId, at, by, note, false, state.name(), new Moved(reportId, level)));
    }

    /** What happened since this was asked last, to be written with it. */
    List<Happening> takeHappenings() {
        var taken = List.copyOf(happenings);
        happenings.clear();
        return taken;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID reportId() {
        return reportId;
    }
}
