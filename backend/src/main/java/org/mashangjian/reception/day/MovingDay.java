package org.mashangjian.reception.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.appointment.Appointment;
import org.mashangjian.reception.appointment.HandlingAppointment;
import org.mashangjian.reception.state.ReceptionDayState;

/** Where a day and its appointments go together: it is moved, cancelled or closed. In the caller's transaction. */
@ApplicationScoped
public class MovingDay {
    private static final String OPEN = """
            SELECT id FROM appointment WHERE day_id = ? AND state IN ('booked', 'confirmed') ORDER BY ticket
            """;

    @Inject
    HandlingReceptionDay handling;

    @Inject
    HandlingAppointment appointments;

    @Inject
    PlanningDay planning;

    @Inject
    DutyShifts duties;

    @Inject
    Sql sql;

    /** Another day takes its place with its duties and bookings; where it was published, so is that one. */
    void reschedule(UUID id, UUID otherId, ReceptionDayBodies.Reschedule body, Caller caller, Instant at) {
        duties.lock();
        handling.byStaff(id, caller, at, (day, moment) -> {
            day.checkMayMove(moment);
            var plan = day.planOn(body.heldOn(), LocalTime.parse(body.from()), LocalTime.parse(body.to()));
            var other = planning.plan(otherId, plan, caller, at);
            var before = duties.of(id);
            duties.keep(id, List.of());
            planning.put(other, before.stream().map(DutyShift::memberId).toList(), before);
            duties.keep(id, before);
            if (day.state() == ReceptionDayState.published) {
                other.publish(handling.moment(other, caller, at));
            }
            day.rescheduleTo(other, body.reason(), moment);
            handling.settle(other);
            for (var open : open(id)) {
                Appointment appointment = Appointment.findById(open);
                appointment.moveTo(other, moment);
                appointments.settle(appointment);
            }
        });
    }

    void cancel(UUID id, String reason, Caller caller, Instant at) {
        handling.byStaff(id, caller, at, (day, moment) -> {
            day.checkMayCancel(moment);
            open(id).forEach(open ->
                    appointments.bySystem(open, at, (appointment, its, as) -> appointment.release(its, as)));
            day.cancel(reason, moment);
        });
    }

    /** Who booked and did not come is noted so. */
    void close(UUID id, Caller caller, Instant at) {
        handling.byStaff(id, caller, at, (day, moment) -> {
            day.checkMayClose(moment);
            open(id).forEach(open -> appointments.bySystem(open, at, Appointment::miss));
            day.close(moment);
        });
    }

    /** As above, by the system, for a day that nobody closed. */
    void closeForgotten(UUID id, Instant at) {
        handling.bySystem(id, at, (day, moment) -> {
            day.checkMayClose(moment);
            open(id).forEach(open -> appointments.bySystem(open, at, Appointment::miss));
            day.close(moment);
        });
    }

    void publish(UUID id, Caller caller, Instant at) {
        handling.byStaff(id, caller, at, ReceptionDay::publish);
    }

    private List<UUID> open(UUID dayId) {
        return sql.list(OPEN, row -> row.uuid(1), dayId);
    }
}
