package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.event.History;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionMoment;
import org.mashangjian.reception.holder.AppointmentReceipts;
import org.mashangjian.reception.state.ReceptionParty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves an appointment: locks its day and then it, always in that order, so that no two wait for each other. In the caller's
 * transaction.
 */
@ApplicationScoped
public class HandlingAppointment {
    /** What is done, with the day locked. */
    public interface Verb {
        void apply(Appointment appointment, ReceptionDay day, ReceptionMoment moment);
    }

    @Inject
    HandlingReceptionDay days;

    @Inject
    KeptAppointments kept;

    @Inject
    AppointmentReceipts receipts;

    @Inject
    History history;

    @Inject
    Sql sql;

    /** By the venue's staff or a member on duty; 404 where it is not theirs, or kept from them. */
    public Appointment byStaff(UUID id, Caller caller, Instant at, Verb verb) {
        if (!kept.areOpenTo(caller, id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        return move(id, (appointment, day) -> days.moment(day, caller, at), verb);
    }

    /** By who holds the receipt; 404 where it is another's. */
    void byResident(UUID id, String receipt, Instant at, Verb verb) {
        var hash = receipts.hash(receipt);
        move(
                id,
                (appointment, day) -> {
                    var parties = appointment.isHeldBy(hash)
                            ? EnumSet.of(ReceptionParty.resident)
                            : EnumSet.noneOf(ReceptionParty.class);
                    return days.moment(day, Actor.RESIDENT, parties, at);
                },
                verb);
    }

    public void bySystem(UUID id, Instant at, Verb verb) {
        move(id, (appointment, day) -> days.moment(day, Actor.SYSTEM, EnumSet.of(ReceptionParty.system), at), verb);
    }

    private Appointment move(UUID id, BiFunction<Appointment, ReceptionDay, ReceptionMoment> moment, Verb verb) {
        var dayId = sql.one("SELECT day_id FROM appointment WHERE id = ?", row -> row.uuid(1), id)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var day = days.locked(dayId);
        Appointment appointment = Appointment.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!appointment.dayId().equals(dayId)) {
            // it went to another day just now
            throw Refusal.of(ProblemType.conflict, "conflict_busy");
        }
        var by = moment.apply(appointment, day);
        if (by.as().isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.apply(appointment, day, by);
        days.settle(day);
        settle(appointment);
        return appointment;
    }

    /** Writes what happened to it. */
    public void settle(Appointment appointment) {
        Appointment.flush();
        appointment.takeHappenings().forEach(history::append);
    }
}
