package org.mashangjian.statement;

import static org.mashangjian.statement.StatementAction.merge;
import static org.mashangjian.statement.StatementAction.publish;
import static org.mashangjian.statement.StatementAction.reject;
import static org.mashangjian.statement.StatementAction.separate;
import static org.mashangjian.statement.StatementAction.sort;
import static org.mashangjian.statement.StatementAction.withdraw;
import static org.mashangjian.statement.StatementParty.author;
import static org.mashangjian.statement.StatementParty.moderator;
import static org.mashangjian.statement.StatementState.merged;
import static org.mashangjian.statement.StatementState.pending;
import static org.mashangjian.statement.StatementState.published;
import static org.mashangjian.statement.StatementState.rejected;
import static org.mashangjian.statement.StatementState.withdrawn;

import java.util.List;
import java.util.Optional;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * A legal move of a statement. {@link #TABLE} is the one place that says so; code, {@code allowedActions} and the tests read
 * it. What was published by mistake is taken down by rejecting it, and what was rejected by mistake is published after all.
 */
public record StatementMove(StatementState from, StatementAction action, StatementState to, StatementParty by) {
    static final List<StatementMove> TABLE = List.of(
            new StatementMove(pending, publish, published, moderator),
            new StatementMove(pending, reject, rejected, moderator),
            new StatementMove(pending, sort, pending, moderator),
            new StatementMove(pending, withdraw, withdrawn, author),
            new StatementMove(published, reject, rejected, moderator),
            new StatementMove(published, sort, published, moderator),
            new StatementMove(published, merge, merged, moderator),
            new StatementMove(published, withdraw, withdrawn, author),
            new StatementMove(rejected, publish, published, moderator),
            new StatementMove(rejected, withdraw, withdrawn, author),
            new StatementMove(merged, separate, published, moderator),
            new StatementMove(merged, withdraw, withdrawn, author));

    /** Where it leads; refused with 403 where somebody else could, with 409 where nobody. */
    static StatementState to(StatementState from, StatementAction action, StatementParty by) {
        var move = find(from, action);
        if (move.filter(it -> it.by == by).isPresent()) {
            return move.get().to;
        }
        if (move.isPresent()) {
            throw Refusal.of(ProblemType.forbidden);
        }
        throw Refusal.of(ProblemType.illegal_transition, "statement_moved")
                .with("state", from)
                .with("allowedActions", allowed(from, by));
    }

    /** The path segments of what that party can do now, in the table's order. */
    public static List<String> allowed(StatementState from, StatementParty by) {
        return TABLE.stream()
                .filter(move -> move.from == from && move.by == by)
                .map(move -> move.action.path())
                .toList();
    }

    private static Optional<StatementMove> find(StatementState from, StatementAction action) {
        return TABLE.stream()
                .filter(move -> move.from == from && move.action == action)
                .findFirst();
    }
}
