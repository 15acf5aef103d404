package org.mashangjian.reception.duty;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Evens out duties over twelve months: choosing does not look ahead, so whoever is on leave later may get fewer than they
 * could have had. Along the shortest chain from a member with many to one with at least two fewer, each takes a duty of the
 * one before. Where no chain is left, no exchange of the movable duties is more even.
 */
public final class BalancingDuty {
    private final List<Candidate> candidates;
    private final LocalDate until;
    private final Predicate<KnownDuty> movable;

    /** @param movable of the duties at the venue up to that day */
    public BalancingDuty(List<Candidate> candidates, LocalDate until, Predicate<KnownDuty> movable) {
        this.candidates = candidates;
        this.until = until;
        this.movable = movable;
    }

    private record Move(Candidate from, KnownDuty duty, Candidate to) {
        void make() {
            from.drop(duty);
            to.take(duty);
        }
    }

    /** @return whether anything moved */
    boolean balance() {
        var moved = false;
        for (var chain = chain(); !chain.isEmpty(); chain = chain()) {
            chain.forEach(Move::make);
            moved = true;
        }
        return moved;
    }

    /** Whether somebody with at least two duties more could spare one for them. */
    public boolean couldReach(Candidate fewer) {
        return !chain(it -> count(it) >= count(fewer) + 2, it -> it == fewer).isEmpty();
    }

    private List<Move> chain() {
        return candidates.stream()
                .map(this::count)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(most -> chain(it -> count(it) == most, it -> count(it) <= most - 2))
                .filter(chain -> !chain.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Move> chain(Predicate<Candidate> begins, Predicate<Candidate> ends) {
        if (candidates.stream().noneMatch(ends)) {
            return List.of();
        }
        var reached = new LinkedHashMap<Candidate, Move>();
        candidates.stream().filter(begins).forEach(it -> reached.put(it, null));
        var waiting = new ArrayDeque<>(reached.keySet());
        while (!waiting.isEmpty()) {
            for (var move : moves(waiting.remove(), reached.keySet())) {
                reached.put(move.to(), move);
                waiting.add(move.to());
                if (ends.test(move.to())) {
                    return back(move, reached);
                }
            }
        }
        return List.of();
    }

    /** To everybody not reached yet who can come on a day of theirs, one move each. */
    private List<Move> moves(Candidate from, Set<Candidate> reached) {
        var duties = from.counted(until).stream().filter(movable).toList();
        return candidates.stream()
                .filter(to -> !reached.contains(to))
                .flatMap(to -> duties.stream().filter(to::canCome).limit(1).map(duty -> new Move(from, duty, to)))
                .toList();
    }

    private static List<Move> back(Move last, Map<Candidate, Move> reached) {
        return Stream.iterate(last, Objects::nonNull, move -> reached.get(move.from()))
                .toList();
    }

    private int count(Candidate it) {
        return it.dutiesUntil(until);
    }
}
