package org.mashangjian.reception.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionDayPlan;
import org.mashangjian.reception.appointment.Appointment;
import org.mashangjian.reception.appointment.BookingSeat;
import org.mashangjian.reception.appointment.HandlingAppointment;

/** The verbs of reception days for other features, each at a time given and within the caller's transaction. */
@ApplicationScoped
public class ReceptionVerbs {
    @Inject
    HandlingReceptionDay days;

    @Inject
    HandlingAppointment appointments;

    @Inject
    BookingSeat booking;

    @Inject
    ReceivingVisitor receiving;

    @Inject
    FilingRecord filing;

    @Inject
    DutyShifts duties;

    public UUID plan(ReceptionDayPlan plan, List<UUID> onDuty, Caller by, Instant at) {
        var day = ReceptionDay.plan(Ids.next(), plan, days.planning(HandlingReceptionDay.actor(by), at));
        day.persist();
        days.settle(day);
        duties.keep(
                day.id(),
                onDuty.stream()
                        .map(member -> new DutyShift(member, DutyShift.Reason.by_hand, 0))
                        .toList());
        return day.id();
    }

    public void publish(UUID day, Caller by, Instant at) {
        days.byStaff(day, by, at, ReceptionDay::publish);
    }

    public Instant startsAt(UUID day) {
        return days.locked(day).startsAt();
    }

    public void open(UUID day, Caller by, Instant at) {
        days.byStaff(day, by, at, ReceptionDay::open);
    }

    public void close(UUID day, Caller by, Instant at) {
        days.byStaff(day, by, at, ReceptionDay::close);
    }

    /** Books for somebody, by staff. @param phone may be null */
    public UUID book(UUID day, String name, String phone, String topic, String consent, Caller by, Instant at) {
        return booking.bookFor(day, name, phone, topic, consent, by, at);
    }

    public void checkIn(UUID appointment, Caller by, Instant at) {
        appointments.byStaff(appointment, by, at, Appointment::checkIn);
    }

    public void miss(UUID appointment, Caller by, Instant at) {
        appointments.byStaff(appointment, by, at, Appointment::miss);
    }

    /** @return the record */
    public UUID receive(UUID appointment, String content, String reply, Caller by, Instant at) {
        var id = Ids.next();
        receiving.receive(id, appointment, new RecordBodies.Receive(content, reply, null), by, at);
        return id;
    }

    /** Makes a request of a record. @return the request */
    public UUID file(UUID record, String category, Caller by, Instant at) {
        var body = new RecordBodies.File(null, null, category, null, null, false, true, null, "private");
        return filing.file(record, body, UUID.randomUUID().toString(), new byte[] {0}, by, at)
                .requestId();
    }
}
