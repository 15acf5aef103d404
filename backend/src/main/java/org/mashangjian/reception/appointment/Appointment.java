package org.mashangjian.reception.appointment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionMoment;
import org.mashangjian.reception.holder.AppointmentContacts;
import org.mashangjian.reception.holder.SealedContact;
import org.mashangjian.reception.state.AppointmentAction;
import org.mashangjian.reception.state.AppointmentState;
import org.mashangjian.reception.state.ReceptionParty;
import org.mashangjian.secret.Hmac;

/** Somebody's place at a reception day. Name and phone are sealed by {@link AppointmentContacts}. */
@Entity
@DynamicUpdate
public class Appointment extends AppointmentLifecycle {
    private UUID venueId;
    private UUID dayId;
    private int ticket;
    private boolean walkIn;
    private String topic;
    private UUID memberId;
    private String consentVersion;
    private byte[] receiptHash;
    private byte[] holder;
    private String keyId;
    private byte[] name;
    private byte[] phone;
    private byte[] phoneIndex;
    private UUID proxyAccountId;
    private UUID requestId;
    private String qrCode;
    private Instant bookedAt;

    protected Appointment() {}

    /** @param ticket the seat that {@link ReceptionDay#seat} gave */
    static Appointment book(
            Booking it,
            ReceptionDay day,
            int ticket,
            byte[] receiptHash,
            SealedContact sealed,
            ReceptionMoment moment) {
        var appointment = new Appointment();
        appointment.begin(it.id(), day.committeeId(), it.walkIn(), moment.at());
        appointment.venueId = day.venueId();
        appointment.dayId = day.id();
        appointment.ticket = ticket;
        appointment.walkIn = it.walkIn();
        appointment.topic = it.topic();
        appointment.memberId = it.memberId();
        appointment.consentVersion = it.consentVersion();
        appointment.receiptHash = receiptHash;
        appointment.holder = it.holder();
        appointment.keyId = sealed.keyId();
        appointment.name = sealed.name();
        appointment.phone = sealed.phone();
        appointment.phoneIndex = sealed.phoneIndex();
        appointment.proxyAccountId = it.proxyId();
        appointment.requestId = it.requestId();
        appointment.qrCode = it.qrCode();
        appointment.bookedAt = moment.at();
        appointment.happened(new AppointmentEvent.Booked(day.id(), it.walkIn()), null, moment);
        return appointment;
    }

    public void confirm(ReceptionDay day, ReceptionMoment moment) {
        make(AppointmentAction.confirm, day, moment);
        happened(new AppointmentEvent.Confirmed(dayId), null, moment);
    }

    public void checkIn(ReceptionDay day, ReceptionMoment moment) {
        make(AppointmentAction.check_in, day, moment);
        happened(new AppointmentEvent.CheckedIn(dayId), null, moment);
    }

    public void receive(ReceptionDay day, ReceptionMoment moment) {
        make(AppointmentAction.receive, day, moment);
        happened(new AppointmentEvent.Received(dayId), null, moment);
    }

    public void cancel(String reason, ReceptionDay day, ReceptionMoment moment) {
        make(AppointmentAction.cancel, day, moment);
        var byResident = moment.as().contains(ReceptionParty.resident);
        happened(new AppointmentEvent.Cancelled(dayId, byResident), reason, moment);
    }

    public void miss(ReceptionDay day, ReceptionMoment moment) {
        make(AppointmentAction.miss, day, moment);
        happened(new AppointmentEvent.Missed(dayId), null, moment);
    }

    /** With its day, which does not take place. */
    public void release(ReceptionDay day, ReceptionMoment moment) {
        make(AppointmentAction.release, day, moment);
        happened(new AppointmentEvent.Cancelled(dayId, false), null, moment);
    }

    /** To the day that took the place of its own; number and receipt stay. */
    public void moveTo(ReceptionDay other, ReceptionMoment moment) {
        var from = dayId;
        dayId = other.id();
        happened(new AppointmentEvent.Moved(from, dayId), null, moment);
    }

    boolean isHeldBy(byte[] hash) {
        return Hmac.same(receiptHash, hash);
    }

    /** Whether a move of its day takes it along. */
    public boolean isWaitingFor(UUID day) {
        return dayId.equals(day) && (state() == AppointmentState.booked || state() == AppointmentState.confirmed);
    }

    public UUID dayId() {
        return dayId;
    }

    public UUID venueId() {
        return venueId;
    }

    /** The request that they come about, or null. */
    public UUID requestId() {
        return requestId;
    }

    public String consentVersion() {
        return consentVersion;
    }
}
