package org.mashangjian.consultation.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashangjian.lifecycle.MoveTable;

/** How a year's plan gets on: the office drafts and submits it, the leader approves it or gives it back. */
final class PlanMoves {
    static final MoveTable<PlanState, PlanAction, PlanParty, Void> TABLE = table();

    private PlanMoves() {}

    static PlanState make(PlanState from, PlanAction action, Set<PlanParty> as) {
        return TABLE.require(from, null, action, as, Instant.EPOCH).to();
    }

    static List<String> allowed(PlanState state, Set<PlanParty> as) {
        return TABLE.allowed(state, null, as, Instant.EPOCH);
    }

    private static MoveTable<PlanState, PlanAction, PlanParty, Void> table() {
        var lines = new MoveTable.Lines<PlanState, PlanAction, PlanParty, Void>();
        var office = EnumSet.of(PlanParty.office);
        var leader = EnumSet.of(PlanParty.leader);
        for (var from : List.of(PlanState.draft, PlanState.returned)) {
            lines.add(from, PlanAction.change, from, office);
            lines.add(from, PlanAction.submit, PlanState.submitted, office);
        }
        lines.add(PlanState.submitted, PlanAction.approve, PlanState.approved, leader);
        lines.add(PlanState.submitted, PlanAction.give_back, PlanState.returned, leader);
        return lines.table();
    }
}
