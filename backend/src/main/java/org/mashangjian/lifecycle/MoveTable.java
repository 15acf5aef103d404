package org.mashangjian.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * The legal moves of one kind of aggregate: the one place that code, {@code allowedActions}, the diagram in {@code docs/} and
 * the tests all read.
 *
 * @param <S> its states
 * @param <A> what can be done with it
 * @param <P> who somebody is to it
 * @param <F> what the rules look at
 */
public final class MoveTable<S, A extends Action, P, F> {
    private final List<Move<S, A, P, F>> moves;

    private MoveTable(List<Move<S, A, P, F>> moves) {
        this.moves = List.copyOf(moves);
    }

    /** Collects the lines of a table. */
    public static final class Lines<S, A extends Action, P, F> {
        private final List<Move<S, A, P, F>> moves = new ArrayList<>();

        @SafeVarargs
        public final Lines<S, A, P, F> add(S from, A action, S to, Set<P> by, Rule<F>... rules) {
            var all = new ArrayList<Rule<F>>();
            for (var rule : rules) {
                all.add(rule);
            }
            moves.add(new Move<>(from, action, to, Set.copyOf(by), List.copyOf(all)));
            return this;
        }

        public MoveTable<S, A, P, F> table() {
            return new MoveTable<>(moves);
        }
    }

    public List<Move<S, A, P, F>> moves() {
        return moves;
    }

    /** The move that these parties can make now, or none. */
    public Optional<Move<S, A, P, F>> find(S state, F facts, A action, Set<P> parties, Instant at) {
        return of(state, action)
                .filter(move -> move.isBy(parties) && move.holds(facts, at))
                .findFirst();
    }

    /** The path segments of everything these parties can do now, in the table's order. */
    public List<String> allowed(S state, F facts, Set<P> parties, Instant at) {
        var allowed = new LinkedHashSet<String>();
        for (var move : moves) {
            if (move.from() == state && move.action().path() != null && move.isBy(parties) && move.holds(facts, at)) {
                allowed.add(move.action().path());
            }
        }
        return List.copyOf(allowed);
    }

    /**
     * The move, or how it is refused: 403 where others could do it now, 409 with the state and what can be done where nobody
     * could; where a rule stands against the right one, its name says why.
     */
    public Move<S, A, P, F> require(S state, F facts, A action, Set<P> parties, Instant at) {
        return find(state, facts, action, parties, at).orElseThrow(() -> refusal(state, facts, action, parties, at)
                .with("state", state)
                .with("allowedActions", allowed(state, facts, parties, at)));
    }

    /** Whether somebody could do it in that state. */
    public boolean isKnown(S state, A action) {
        return of(state, action).findAny().isPresent();
    }

    private Refusal refusal(S state, F facts, A action, Set<P> parties, Instant at) {
        var mine = of(state, action).filter(move -> move.isBy(parties)).findFirst();
        if (mine.isPresent()) {
            var broken = mine.get().rules().stream()
                    .filter(rule -> !rule.holds(facts, at))
                    .findFirst();
            return Refusal.of(
                    ProblemType.illegal_transition, broken.orElseThrow().name());
        }
        return isKnown(state, action)
                ? Refusal.of(ProblemType.forbidden)
                : Refusal.of(ProblemType.illegal_transition, "not_in_this_state");
    }

    private Stream<Move<S, A, P, F>> of(S state, A action) {
        return moves.stream().filter(move -> move.from() == state && move.action() == action);
    }
}
