package org.mashangjian.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.event.Actor;
import org.mashangjian.event.History;
import org.mashangjian.reception.state.ReceptionParty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves a reception day: loads and locks it, finds in what relation the actor stands to it, applies the verb and writes row,
 * history, outbox and audit. Runs in the caller's transaction.
 */
@ApplicationScoped
public class HandlingReceptionDay {
    @Inject
    History history;

    @Inject
    DutyShifts duties;

    @Inject
    WorkCalendar calendar;

    @Inject
    ReceptionSettings terms;

    /** By staff or a member on duty; 404 where the day is not theirs. */
    public void byStaff(UUID id, Caller caller, Instant at, BiConsumer<ReceptionDay, ReceptionMoment> verb) {
        var day = locked(id);
        var moment = moment(day, caller, at);
        if (moment.as().isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.accept(day, moment);
        settle(day);
    }

    /** By the system itself. */
    public void bySystem(UUID id, Instant at, BiConsumer<ReceptionDay, ReceptionMoment> verb) {
        var day = locked(id);
        verb.accept(day, moment(day, Actor.SYSTEM, EnumSet.of(ReceptionParty.system), at));
        settle(day);
    }

    /** The day, which nobody else changes until the transaction ends. */
    public ReceptionDay locked(UUID id) {
        ReceptionDay day = ReceptionDay.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (day == null) {
            throw Refusal.of(ProblemType.not_found);
        }
        return day;
    }

    /** @return whose parties are none where the day is not the caller's */
    public ReceptionMoment moment(ReceptionDay day, Caller caller, Instant at) {
        var onDuty = duties.memberIds(day.id());
        var parties = ReceptionParties.of(caller, day.venueId(), day.committeeId(), onDuty);
        return new ReceptionMoment(actor(caller), parties, at, !onDuty.isEmpty(), terms, calendar.zone());
    }

    public ReceptionMoment moment(ReceptionDay day, Actor by, Set<ReceptionParty> as, Instant at) {
        return new ReceptionMoment(by, as, at, !duties.memberIds(day.id()).isEmpty(), terms, calendar.zone());
    }

    /** Where there is no day yet. */
    public ReceptionMoment planning(Actor by, Instant at) {
        return new ReceptionMoment(by, Set.of(), at, false, terms, calendar.zone());
    }

    /** Writes what was done and what happened. */
    public void settle(ReceptionDay day) {
        ReceptionDay.flush();
        day.takeHappenings().forEach(history::append);
    }

    public static Actor actor(Caller caller) {
        if (!caller.isStaff()) {
            return Actor.RESIDENT;
        }
        var kind = caller.memberId() == null ? Actor.Kind.staff : Actor.Kind.member;
        return new Actor(kind, caller.accountId(), caller.name());
    }
}
