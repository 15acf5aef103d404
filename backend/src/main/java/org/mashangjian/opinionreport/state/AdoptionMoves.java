package org.mashangjian.opinionreport.state;

import static org.mashangjian.opinionreport.state.AdoptionParty.receiver;
import static org.mashangjian.opinionreport.state.AdoptionParty.recorder;
import static org.mashangjian.opinionreport.state.AdoptionParty.unit;
import static org.mashangjian.opinionreport.state.AdoptionState.adopted;
import static org.mashangjian.opinionreport.state.AdoptionState.assigned;
import static org.mashangjian.opinionreport.state.AdoptionState.feedback;
import static org.mashangjian.opinionreport.state.AdoptionState.forwarded;
import static org.mashangjian.opinionreport.state.AdoptionState.instructed;
import static org.mashangjian.opinionreport.state.AdoptionState.not_adopted;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashangjian.lifecycle.MoveTable;

/** How a level goes about a report that was forwarded to it. */
public final class AdoptionMoves {
    public static final MoveTable<AdoptionState, AdoptionAction, AdoptionParty, Void> TABLE = table();

    private AdoptionMoves() {}

    /** The state that the action leads to, or the refusal. */
    public static AdoptionState make(AdoptionState from, AdoptionAction action, Set<AdoptionParty> as) {
        return TABLE.require(from, null, action, as, Instant.EPOCH).to();
    }

    /** The path segments of everything these parties can do now. */
    public static List<String> allowed(AdoptionState state, Set<AdoptionParty> as) {
        return TABLE.allowed(state, null, as, Instant.EPOCH);
    }

    private static MoveTable<AdoptionState, AdoptionAction, AdoptionParty, Void> table() {
        var lines = new MoveTable.Lines<AdoptionState, AdoptionAction, AdoptionParty, Void>();
        var deciders = EnumSet.of(receiver, recorder);
        lines.add(forwarded, AdoptionAction.adopt, adopted, deciders);
        lines.add(forwarded, AdoptionAction.not_adopt, not_adopted, deciders);
        lines.add(adopted, AdoptionAction.instruct, instructed, deciders);
        lines.add(instructed, AdoptionAction.assign, assigned, deciders);
        lines.add(assigned, AdoptionAction.answer, feedback, EnumSet.of(receiver, recorder, unit));
        return lines.table();
    }
}
