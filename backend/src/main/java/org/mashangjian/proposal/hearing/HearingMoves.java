package org.mashangjian.proposal.hearing;

import java.util.EnumSet;
import org.mashangjian.lifecycle.MoveTable;

/** How a hearing gets on: the offices hold it and write down what was said, or call it off before. */
final class HearingMoves {
    static final MoveTable<HearingState, HearingAction, HearingParty, Void> TABLE = new MoveTable.Lines<
                    HearingState, HearingAction, HearingParty, Void>()
            .add(
                    HearingState.planned,
                    HearingAction.record_it,
                    HearingState.held,
                    EnumSet.of(HearingParty.office, HearingParty.dispatcher))
            .add(
                    HearingState.planned,
                    HearingAction.cancel,
                    HearingState.cancelled,
                    EnumSet.of(HearingParty.office, HearingParty.dispatcher))
            .table();

    private HearingMoves() {}
}
