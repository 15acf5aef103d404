package org.mashangjian.reception;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.reception.state.AppointmentFacts;
import org.mashangjian.reception.state.AppointmentState;
import org.mashangjian.reception.state.ReceptionDayAction;
import org.mashangjian.reception.state.ReceptionDayFacts;
import org.mashangjian.reception.state.ReceptionDayMoves;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * A day on which members receive residents (委员接待日). Its row is locked before anything of it or of its appointments is
 * changed, so that a seat is given once.
 */
@Entity
@DynamicUpdate
public class ReceptionDay extends ReceptionDayLifecycle {
    private UUID venueId;
    private LocalDate plannedFor;
    private boolean byRota;
    private LocalDate heldOn;
    private LocalTime fromTime;
    private LocalTime toTime;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private int capacity;
    private int taken;
    private int tickets;
    private int waiting;
    private Instant publishedAt;
    private Instant closedAt;
    private UUID movedFrom;
    private UUID movedTo;

    protected ReceptionDay() {}

    public static ReceptionDay plan(UUID id, ReceptionDayPlan plan, ReceptionMoment moment) {
        var day = new ReceptionDay();
        day.begin(id, plan.committeeId(), moment.at());
        day.venueId = plan.venueId();
        day.plannedFor = plan.plannedFor();
        day.byRota = plan.byRota();
        day.heldOn = plan.heldOn();
        day.fromTime = plan.from();
        day.toTime = plan.to();
        day.startsAt = plan.startsAt(moment.zone());
        day.endsAt = plan.endsAt(moment.zone());
        day.place = plan.place();
        day.capacity = plan.capacity();
        day.happened(new ReceptionDayEvent.Planned(plan.venueId(), plan.heldOn(), plan.byRota()), null, moment);
        return day;
    }

    /** The duties themselves are {@link DutyShifts}'. */
    public void changeDuties(List<UUID> came, List<UUID> went, String reason, ReceptionMoment moment) {
        make(ReceptionDayAction.change_duties, moment);
        happened(new ReceptionDayEvent.DutiesChanged(came, went), reason, moment);
    }

    public void publish(ReceptionMoment moment) {
        make(ReceptionDayAction.publish, moment);
        publishedAt = moment.at();
        happened(new ReceptionDayEvent.Published(venueId, heldOn), null, moment);
    }

    public void open(ReceptionMoment moment) {
        make(ReceptionDayAction.open, moment);
        happened(new ReceptionDayEvent.Opened(), null, moment);
    }

    public void close(ReceptionMoment moment) {
        make(ReceptionDayAction.close, moment);
        closedAt = moment.at();
        happened(new ReceptionDayEvent.Closed(), null, moment);
    }

    public void archive(ReceptionMoment moment) {
        make(ReceptionDayAction.archive, moment);
        happened(new ReceptionDayEvent.Archived(), null, moment);
    }

    public void cancel(String reason, ReceptionMoment moment) {
        make(ReceptionDayAction.cancel, moment);
        happened(new ReceptionDayEvent.Cancelled(), reason, moment);
    }

    /** Refuses what {@link #rescheduleTo} would, before another day is made. */
    public void checkMayMove(ReceptionMoment moment) {
        check(ReceptionDayAction.reschedule, moment);
    }

    public void checkMayCancel(ReceptionMoment moment) {
        check(ReceptionDayAction.cancel, moment);
    }

    public void checkMayClose(ReceptionMoment moment) {
        check(ReceptionDayAction.close, moment);
    }

    /** Another day takes its place; the bookings go there. */
    public void rescheduleTo(ReceptionDay other, String reason, ReceptionMoment moment) {
        make(ReceptionDayAction.reschedule, moment);
        movedTo = other.id();
        other.movedFrom = id();
        other.taken = taken;
        other.tickets = tickets;
        taken = 0;
        happened(new ReceptionDayEvent.Rescheduled(other.id(), other.heldOn), reason, moment);
    }

    /** Gives a seat away, or refuses; the number to call somebody by. */
    public int seat(ReceptionDayAction how, ReceptionMoment moment) {
        make(how, moment);
        if (taken == capacity) {
            throw Refusal.of(ProblemType.conflict, "day_full");
        }
        taken++;
        if (how == ReceptionDayAction.take_walk_in) {
            waiting++;
        }
        return ++tickets;
    }

    /** Somebody's appointment has come from one state into another. */
    public void follow(AppointmentState from, AppointmentState to) {
        waiting += (to == AppointmentState.checked_in ? 1 : 0) - (from == AppointmentState.checked_in ? 1 : 0);
        taken -= from.isSeated() && !to.isSeated() ? 1 : 0;
    }

    @Override
    ReceptionDayFacts facts(ReceptionMoment moment) {
        return new ReceptionDayFacts(startsAt, endsAt, publishBy(moment), opensAt(moment), moment.hasDuty(), waiting);
    }

    /** Makes a view of it. */
    public interface Showing<T> {
        T of(ReceptionDay day, List<String> allowedActions, Instant publishBy);
    }

    public <T> T shownTo(ReceptionMoment moment, Showing<T> showing) {
        var allowed = ReceptionDayMoves.TABLE.allowed(state(), facts(moment), moment.as(), moment.at());
        return showing.of(this, allowed, publishBy(moment));
    }

    private Instant publishBy(ReceptionMoment moment) {
        return startsAt.atZone(moment.zone())
                .minusDays(moment.terms().leadDays())
                .toInstant();
    }

    /** What the rules of its appointments look at. */
    public AppointmentFacts forAppointments(ReceptionMoment moment) {
        return new AppointmentFacts(state(), startsAt, opensAt(moment));
    }

    private Instant opensAt(ReceptionMoment moment) {
        return startsAt.minus(moment.terms().doorsOpen());
    }

    public ReceptionDayPlan planOn(LocalDate date, LocalTime from, LocalTime to) {
        return new ReceptionDayPlan(venueId, committeeId(), date, false, date, from, to, place, capacity);
    }

    public UUID venueId() {
        return venueId;
    }

    public LocalDate plannedFor() {
        return plannedFor;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalTime fromTime() {
        return fromTime;
    }

    public LocalTime toTime() {
        return toTime;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String place() {
        return place;
    }

    public int capacity() {
        return capacity;
    }

    public int taken() {
        return taken;
    }

    public int waiting() {
        return waiting;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID movedFrom() {
        return movedFrom;
    }

    public UUID movedTo() {
        return movedTo;
    }
}
