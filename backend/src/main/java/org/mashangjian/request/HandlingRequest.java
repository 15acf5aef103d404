package org.mashangjian.request;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.Clocks;
import org.mashangjian.event.Actor;
import org.mashangjian.event.EventLog;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.unit.Units;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves a request: loads and locks it, finds in what relation the actor stands to it, applies the verb, writes row,
 * timeline, outbox and audit, and tells what follows requests, such as the public view. Runs in the caller's transaction;
 * used by the verbs' resources, the clocks and the demo's loader.
 */
@ApplicationScoped
public class HandlingRequest {
    @Inject
    EventLog events;

    @Inject
    Clocks clocks;

    @Inject
    @All
    List<RequestFollower> followers;

    @Inject
    Receipts receipts;

    @Inject
    PhoneReceipts phoneReceipts;

    @Inject
    Units units;

    /** By a member of staff or a committee member; 404 where the request is not theirs. */
    public void byStaff(UUID id, Caller caller, Instant at, BiConsumer<Request, Moment> verb) {
        move(id, at, request -> request.partiesOf(caller), request -> actor(caller, request), verb);
    }

    /** The request, where it is the caller's to handle. */
    public Optional<Request> find(UUID id, Caller caller) {
        return Request.<Request>findByIdOptional(id)
                .filter(request -> !request.partiesOf(caller).isEmpty());
    }

    /** By who holds the receipt; 404 where it is another's or none. */
    public void byResident(UUID id, String receipt, Instant at, BiConsumer<Request, Moment> verb) {
        if (receipt == null) {
            // a share link lets one look and nothing else
            throw Refusal.of(ProblemType.not_found);
        }
        move(id, at, request -> holders(request, receipt), request -> Actor.RESIDENT, verb);
    }

    /** For its resident, by the app that filed it for them, which the caller has made sure of. */
    public void byAppForResident(UUID id, Instant at, BiConsumer<Request, Moment> verb) {
        move(id, at, request -> EnumSet.of(RequestParty.resident), request -> Actor.RESIDENT, verb);
    }

    private Set<RequestParty> holders(Request request, String receipt) {
        var holders = request.partiesOf(receipts.hash(receipt));
        return holders.isEmpty() && phoneReceipts.opens(request.id(), receipt)
                ? EnumSet.of(RequestParty.resident)
                : holders;
    }

    /** By the system itself, whoever the caller is. */
    public void bySystem(UUID id, Instant at, BiConsumer<Request, Moment> verb) {
        move(id, at, request -> EnumSet.of(RequestParty.system), request -> Actor.SYSTEM, verb);
    }

    /** Lets every clock that ran out by then take its effect, at its own time. */
    public void runClocks(UUID id, Instant until) {
        for (var due = next(id); due != null && !due.at().isAfter(until); due = next(id)) {
            bySystem(id, due.at(), due.verb());
        }
    }

    private void move(
            UUID id,
            Instant at,
            Function<Request, Set<RequestParty>> parties,
            Function<Request, Actor> by,
            BiConsumer<Request, Moment> verb) {
        Request request = Request.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = request == null ? EnumSet.noneOf(RequestParty.class) : parties.apply(request);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        var moment = new Moment(by.apply(request), as, at, clocks);
        verb.accept(request, moment);
        request.settle(moment);
        Request.flush();
        request.takeHappenings().forEach(events::append);
        followers.forEach(follower -> follower.follow(request, at));
    }

    /** Officers of a unit speak for it, so it is the unit that readers see; the account stays on record. */
    private Actor actor(Caller caller, Request request) {
        for (var unit : caller.unitIds()) {
            if (unit.equals(request.leadUnitId()) || request.assistingUnitIds().contains(unit)) {
                return new Actor(Actor.Kind.staff, caller.accountId(), units.name(unit));
            }
        }
        return actor(caller);
    }

    public static Actor actor(Caller caller) {
        var kind = caller.memberId() == null ? Actor.Kind.staff : Actor.Kind.member;
        return new Actor(kind, caller.accountId(), caller.name());
    }

    private record Due(Instant at, BiConsumer<Request, Moment> verb) {}

    private static Due next(UUID id) {
        Request request = Request.findById(id);
        var timer = request.getClocks().timerAt();
        var nudge = request.spoken().nudgeAt();
        if (nudge != null && (timer == null || nudge.isBefore(timer))) {
            return new Due(nudge, Request::nudgeRan);
        }
        return timer == null ? null : new Due(timer, Request::timerRan);
    }
}
