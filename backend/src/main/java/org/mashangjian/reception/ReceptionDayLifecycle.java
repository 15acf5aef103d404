package org.mashangjian.reception;

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
import org.mashangjian.event.Happening;
import org.mashangjian.lifecycle.Move;
import org.mashangjian.reception.state.ReceptionDayAction;
import org.mashangjian.reception.state.ReceptionDayFacts;
import org.mashangjian.reception.state.ReceptionDayMoves;
import org.mashangjian.reception.state.ReceptionDayState;

/** How a reception day moves: its state and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
public abstract class ReceptionDayLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ReceptionDayState state;

    private UUID committeeId;
    private Instant stateSince;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    void begin(UUID newId, UUID ofCommittee, Instant at) {
        id = newId;
        committeeId = ofCommittee;
        state = ReceptionDayState.planned;
        stateSince = at;
    }

    abstract ReceptionDayFacts facts(ReceptionMoment moment);

    /** Refuses what the table does not allow. */
    Move<ReceptionDayState, ?, ?, ?> check(ReceptionDayAction action, ReceptionMoment moment) {
        return ReceptionDayMoves.TABLE.require(state, facts(moment), action, moment.as(), moment.at());
    }

    /** Makes the move the table allows, or refuses. */
    void make(ReceptionDayAction action, ReceptionMoment moment) {
        var move = check(action, moment);
        if (move.to() != state) {
            state = move.to();
            stateSince = moment.at();
        }
    }

    void happened(ReceptionDayEvent event, String note, ReceptionMoment moment) {
        var type = "reception_day." + event.kind();
        happenings.add(
                new Happening(type, id, committeeId, moment.at(), moment.by(), note, false, state.name(), event));
    }

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

    public ReceptionDayState state() {
        return state;
    }
}
