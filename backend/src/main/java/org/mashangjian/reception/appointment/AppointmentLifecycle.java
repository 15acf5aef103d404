package org.mashangjian.reception.appointment;

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
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionMoment;
import org.mashangjian.reception.state.AppointmentAction;
import org.mashangjian.reception.state.AppointmentMoves;
import org.mashangjian.reception.state.AppointmentState;

/** How an appointment moves; its day's counts follow. Nothing else assigns a state. */
@MappedSuperclass
public abstract class AppointmentLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    private UUID committeeId;
    private Instant stateSince;
    private Instant endedAt;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    void begin(UUID newId, UUID ofCommittee, boolean walkIn, Instant at) {
        id = newId;
        committeeId = ofCommittee;
        state = walkIn ? AppointmentState.checked_in : AppointmentState.booked;
        stateSince = at;
    }

    /** Makes the move the table allows, or refuses. @param day its own, locked */
    void make(AppointmentAction action, ReceptionDay day, ReceptionMoment moment) {
        var move = AppointmentMoves.TABLE.require(state, day.forAppointments(moment), action, moment.as(), moment.at());
        day.follow(state, move.to());
        state = move.to();
        stateSince = moment.at();
        endedAt = state.isOver() ? moment.at() : null;
    }

    void happened(AppointmentEvent event, String note, ReceptionMoment moment) {
        var type = "appointment." + event.kind();
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

    public AppointmentState state() {
        return state;
    }
}
