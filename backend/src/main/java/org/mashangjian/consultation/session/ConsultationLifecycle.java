package org.mashangjian.consultation.session;

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
import org.mashangjian.consultation.session.state.ConsultationAction;
import org.mashangjian.consultation.session.state.ConsultationMoves;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.event.Happening;

/** How a consultation moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
public abstract class ConsultationLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private boolean micro;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    private Instant madeAt;
    private Instant updatedAt;
    private Instant stateSince;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. @param other the topic or outcome it is about, or null */
    record Moved(UUID other) {}

    void begin(UUID newId, UUID ofCommittee, boolean isMicro, UUID topicId, Moment<ConsultationParty> moment) {
        id = newId;
        committeeId = ofCommittee;
        micro = isMicro;
        state = ConsultationState.planned;
        madeAt = moment.at();
        stateSince = moment.at();
        happened("planned", null, topicId, moment);
    }

    /** Makes the move the table allows, or refuses. */
    void make(ConsultationAction action, String note, UUID other, Moment<ConsultationParty> moment) {
        var to = ConsultationMoves.make(micro, state, action, moment.as());
        if (to != state) {
            state = to;
            stateSince = moment.at();
        }
        happened(action.done(), note, other, moment);
    }

    /** A day passed; that changes nothing but what is said of it. */
    void missed(String what, Moment<ConsultationParty> moment) {
        happened(what + "_late", null, null, moment);
    }

    private void happened(String kind, String note, UUID other, Moment<ConsultationParty> moment) {
        updatedAt = moment.at();
        happenings.add(new Happening(
                "consultation." + kind,
                id,
                committeeId,
                moment.at(),
                moment.by(),
                note,
                false,
                state.name(),
                new Moved(other)));
    }

    /** What happened since this was asked last, to be written with it. */
    List<Happening> takeHappenings() {
        var taken = List.copyOf(happenings);
        happenings.clear();
        return taken;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID committeeId() {
        return committeeId;
    }

    public boolean isMicro() {
        return micro;
    }

    public ConsultationState state() {
        return state;
    }
}
