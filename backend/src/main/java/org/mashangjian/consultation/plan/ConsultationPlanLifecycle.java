package org.mashangjian.consultation.plan;

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
import org.mashangjian.event.Happening;

/** How a plan moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
abstract class ConsultationPlanLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private Instant updatedAt;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. */
    record Moved(int year) {}

    void begin(UUID newId, UUID ofCommittee, int year, Moment<PlanParty> moment) {
        id = newId;
        committeeId = ofCommittee;
        state = PlanState.draft;
        happened("drafted", null, year, moment);
    }

    void make(PlanAction action, String note, int year, Moment<PlanParty> moment) {
        state = PlanMoves.make(state, action, moment.as());
        happened(action.done(), note, year, moment);
    }

    private void happened(String kind, String note, int year, Moment<PlanParty> moment) {
        updatedAt = moment.at();
        happenings.add(new Happening(
                "consultation_plan." + kind,
                id,
                committeeId,
                moment.at(),
                moment.by(),
                note,
                false,
                state.name(),
                new Moved(year)));
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

    PlanState state() {
        return state;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
