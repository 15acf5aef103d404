package org.mashangjian.reception.duty;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShift.Reason;

/**
 * Who is on duty next: of those who can come whoever had the fewest duties in twelve months, then who is at the venue at
 * that hour anyway, then whose last duty lies back longest. So the counts of those who can always come differ by one at
 * most; what leave makes of the others is evened out at the end.
 */
public final class ChoosingDuty {
    private final List<Candidate> candidates;
    private final Map<Session, List<DutyShift>> chosen = new LinkedHashMap<>();

    public ChoosingDuty(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** @param startsAt and {@code endsAt}: the same as the local times */
    public record Session(LocalDate day, LocalTime from, LocalTime to, Instant startsAt, Instant endsAt) {
        KnownDuty duty() {
            return new KnownDuty(day, startsAt, endsAt, true);
        }
    }

    /** Chooses so many, or as many as can come, and puts them on duty. */
    public List<DutyShift> choose(Session session, int many) {
        var able = able(session);
        return put(session, able, able.subList(0, Math.min(many, able.size())));
    }

    /**
     * All that was chosen, evened out over the twelve months up to that day. Where something moved, the reasons are worked
     * out anew from the first day on: nobody is said to be there by the rule whom it would not have taken.
     */
    public Map<Session, List<DutyShift>> balance(LocalDate until) {
        var run = chosen.keySet().stream().map(Session::duty).collect(toSet());
        if (new BalancingDuty(candidates, until, run::contains).balance()) {
            var there = chosen.keySet().stream().collect(toMap(session -> session, this::leave));
            List.copyOf(chosen.keySet()).forEach(session -> {
                var able = able(session);
                put(
                        session,
                        able,
                        able.stream().filter(there.get(session)::contains).toList());
            });
        }
        return chosen;
    }

    /** Who was on duty, and now is not. */
    private Set<Candidate> leave(Session session) {
        return candidates.stream().filter(it -> it.drop(session.duty())).collect(toSet());
    }

    /** Those who can come, first who should by the rule. */
    private List<Candidate> able(Session session) {
        return candidates.stream()
                .filter(it -> it.canCome(session.duty()))
                .sorted(order(session))
                .toList();
    }

    private List<DutyShift> put(Session session, List<Candidate> able, List<Candidate> these) {
        var next = able.stream().filter(it -> !these.contains(it)).findFirst().orElse(null);
        var shifts = these.stream()
                .map(it -> new DutyShift(it.id(), reason(it, next, session), it.duties(session.day())))
                .toList();
        these.forEach(it -> it.take(session.duty()));
        chosen.put(session, shifts);
        return shifts;
    }

    private static Comparator<Candidate> order(Session session) {
        return Comparator.comparing((Candidate it) -> it.duties(session.day()))
                .thenComparing(it -> !it.isThereThen(session.day(), session.from(), session.to()))
                .thenComparing(Candidate::last);
    }

    /** What set them before the first who was not chosen. */
    private static Reason reason(Candidate it, Candidate next, Session session) {
        if (next != null && order(session).compare(it, next) > 0) {
            return Reason.for_balance;
        }
        if (next == null || it.duties(session.day()) < next.duties(session.day())) {
            return Reason.fewest;
        }
        if (it.isThereThen(session.day(), session.from(), session.to())
                != next.isThereThen(session.day(), session.from(), session.to())) {
            return Reason.there_then;
        }
        return it.last().equals(next.last()) ? Reason.in_turn : Reason.longest_since;
    }
}
