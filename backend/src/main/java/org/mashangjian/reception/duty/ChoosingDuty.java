package org.mashangjian.reception.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShift.Reason;

/**
 * Who is on duty next: of those who can come whoever had the fewest duties in twelve months, then who is at the venue at
 * that hour anyway, then whose last duty lies back longest. So the counts of those who can always come differ by one at most.
 */
public final class ChoosingDuty {
    private final List<Candidate> candidates;

    public ChoosingDuty(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** @param startsAt and {@code endsAt}: the same as the local times */
    public record Session(LocalDate day, LocalTime from, LocalTime to, Instant startsAt, Instant endsAt) {}

    /** Chooses so many, or as many as can come, and puts them on duty. */
    public List<DutyShift> choose(Session session, int many) {
        var order = order(session);
        var able = new ArrayList<>(candidates.stream()
                .filter(it -> it.canCome(session.day(), session.startsAt(), session.endsAt()))
                .sorted(order)
                .toList());
        var chosen = able.subList(0, Math.min(many, able.size()));
        var next = able.size() > many ? able.get(many) : null;
        var shifts = chosen.stream()
                .map(it -> new DutyShift(it.id(), reason(it, next, session), it.duties(session.day())))
                .toList();
        chosen.forEach(it -> it.take(session.day(), session.startsAt(), session.endsAt()));
        return shifts;
    }

    private static Comparator<Candidate> order(Session session) {
        return Comparator.comparing((Candidate it) -> it.duties(session.day()))
                .thenComparing(it -> !it.isThereThen(session.day(), session.from(), session.to()))
                .thenComparing(Candidate::last);
    }

    /** What set them before the first who was not chosen. */
    private static Reason reason(Candidate it, Candidate next, Session session) {
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
