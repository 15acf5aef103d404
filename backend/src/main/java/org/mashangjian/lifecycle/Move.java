package org.mashangjian.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A legal move: from a state by an action to a state, who may make it and under which rules. */
public record Move<S, A extends Action, P, F>(S from, A action, S to, Set<P> by, List<Rule<F>> rules) {
    boolean isBy(Set<P> parties) {
        return parties.stream().anyMatch(by::contains);
    }

    boolean holds(F facts, Instant at) {
        return rules.stream().allMatch(rule -> rule.holds(facts, at));
    }
}
