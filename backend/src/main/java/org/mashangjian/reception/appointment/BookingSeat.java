package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.member.Members;
import org.mashangjian.phone.Phones;
import org.mashangjian.qrcode.QrCodes;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionMoment;
import org.mashangjian.reception.holder.AppointmentContacts;
import org.mashangjian.reception.holder.AppointmentReceipts;
import org.mashangjian.reception.state.ReceptionDayAction;
import org.mashangjian.reception.state.ReceptionDayState;
import org.mashangjian.reception.state.ReceptionParty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Gives a seat to one person: the day's row is locked, its count checked, and one holder has one live booking. */
@ApplicationScoped
public class BookingSeat {
    private static final String ONE_LIVE = "appointment_one_live";
    private static final Set<ReceptionParty> BOOK_FOR_OTHERS =
            EnumSet.of(ReceptionParty.clerk, ReceptionParty.chief, ReceptionParty.office);

    /** A request that its resident comes about. @param committeeId whose days they can come to */
    record About(UUID requestId, UUID committeeId) {}

    @Inject
    HandlingReceptionDay days;

    @Inject
    HandlingAppointment appointments;

    @Inject
    AppointmentContacts contacts;

    @Inject
    AppointmentReceipts receipts;

    @Inject
    DutyShifts duties;

    @Inject
    ConsentNotices consents;

    @Inject
    QrCodes codes;

    @Inject
    Members members;

    @Inject
    Sql sql;

    /**
     * Books, or takes in somebody at the door, in the caller's transaction.
     *
     * @param about the request they come about, or null
     * @param address where a resident calls from, which holds one booking a day where no phone is left
     */
    void book(
            UUID id,
            UUID dayId,
            AppointmentBodies.Book body,
            About about,
            String receipt,
            Caller caller,
            String address,
            boolean walkIn,
            Instant at) {
        var day = days.locked(dayId);
        var moment = moment(day, caller, walkIn, at);
        var byStaff = !moment.as().contains(ReceptionParty.resident);
        if (!byStaff && (walkIn || day.state() == ReceptionDayState.planned)) {
            throw Refusal.of(ProblemType.not_found);
        }
        var phone = body.phone() == null || body.phone().isBlank() ? null : Phones.e164("phone", body.phone());
        check(body, day);
        if (about != null && !about.committeeId().equals(day.committeeId())) {
            throw Refusal.broken("dayId", "of_another_committee");
        }
        var holder = holder(phone, byStaff, address);
        mustBeFree(holder);
        var how = walkIn ? ReceptionDayAction.take_walk_in : ReceptionDayAction.book;
        var ticket = day.seat(how, moment);
        var booking = new Booking(
                id,
                walkIn,
                body.name(),
                phone,
                body.topic(),
                body.memberId(),
                body.consentVersion(),
                receipt,
                holder,
                byStaff ? caller.accountId() : null,
                about == null ? null : about.requestId(),
                codes.counted(body.qrCode()));
        keep(booking, day, ticket, moment);
    }

    /** For somebody, by staff of the venue at that time; what is not asked of a call is not asked here. */
    public UUID bookFor(UUID dayId, String name, String phone, String topic, String consent, Caller by, Instant at) {
        var day = days.locked(dayId);
        var moment = days.moment(day, by, at);
        var id = Ids.next();
        var holder = phone == null ? null : receipts.holder(phone);
        var receipt = receipts.receipt(UUID.randomUUID().toString(), id);
        var ticket = day.seat(ReceptionDayAction.book, moment);
        var proxy = by.accountId();
        keep(
                new Booking(id, false, name, phone, topic, null, consent, receipt, holder, proxy, null, null),
                day,
                ticket,
                moment);
        return id;
    }

    private void keep(Booking booking, ReceptionDay day, int ticket, ReceptionMoment moment) {
        var sealed = contacts.seal(booking.id(), booking.name(), booking.phone());
        var hash = receipts.hash(booking.receipt());
        var appointment = Appointment.book(booking, day, ticket, hash, sealed, moment);
        appointment.persist();
        try {
            days.settle(day);
        } catch (ConstraintViolationException taken) {
            if (ONE_LIVE.equals(taken.getConstraintName())) {
                throw Refusal.of(ProblemType.conflict, "one_booking");
            }
            throw taken;
        }
        appointments.settle(appointment);
    }

    /** Who is on duty takes people in at the door, and books like anybody. */
    private ReceptionMoment moment(ReceptionDay day, Caller caller, boolean walkIn, Instant at) {
        var staff = days.moment(day, caller, at);
        var serves = walkIn ? !staff.as().isEmpty() : !Collections.disjoint(staff.as(), BOOK_FOR_OTHERS);
        return serves ? staff : days.moment(day, Actor.RESIDENT, EnumSet.of(ReceptionParty.resident), at);
    }

    private void check(AppointmentBodies.Book body, ReceptionDay day) {
        if (!consents.isCurrent(body.consentVersion(), day.committeeId())) {
            throw Refusal.broken("consentVersion", "consent_outdated");
        }
        if (body.memberId() != null && !duties.memberIds(day.id()).contains(body.memberId())) {
            throw Refusal.broken("memberId", "not_on_duty");
        }
    }

    /** Staff book for people who have no phone too, many from one address. */
    private byte[] holder(String phone, boolean byStaff, String address) {
        if (phone != null) {
            return receipts.holder(phone);
        }
        return byStaff ? null : receipts.holder(address, members.today());
    }

    private void mustBeFree(byte[] holder) {
        if (holder != null && sql.one("""
                                SELECT 1 FROM appointment
                                WHERE holder = ? AND state IN ('booked', 'confirmed', 'checked_in')
                                """, row -> true, holder).isPresent()) {
            throw Refusal.of(ProblemType.conflict, "one_booking");
        }
    }
}
