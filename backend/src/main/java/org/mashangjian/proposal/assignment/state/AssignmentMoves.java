package org.mashangjian.proposal.assignment.state;

import static org.mashangjian.proposal.assignment.state.AssignmentAction.*;
import static org.mashangjian.proposal.assignment.state.AssignmentParty.*;
import static org.mashangjian.proposal.assignment.state.AssignmentRule.*;
import static org.mashangjian.proposal.assignment.state.AssignmentState.*;

import java.util.EnumSet;
import java.util.List;
import org.mashangjian.lifecycle.MoveTable;

/**
 * How one unit's part of a proposal gets on. Office and dispatching office record what a unit that does not sign in does and
 * says (代录); they alone rule on objections and extensions.
 */
public final class AssignmentMoves {
    public static final MoveTable<AssignmentState, AssignmentAction, AssignmentParty, AssignmentFacts> TABLE = table();

    private AssignmentMoves() {}

    private static MoveTable<AssignmentState, AssignmentAction, AssignmentParty, AssignmentFacts> table() {
        var lines = new MoveTable.Lines<AssignmentState, AssignmentAction, AssignmentParty, AssignmentFacts>();
        var hands = EnumSet.of(unit, office, dispatcher);
        var offices = EnumSet.of(office, dispatcher);
        lines.add(assigned, sign, signed, hands);
        lines.add(assigned, object, objected, hands, unit_not_designated, unit_objects_in_time);
        lines.add(assigned, reassign, assigned, offices);
        lines.add(objected, designate, assigned, offices);
        lines.add(objected, reassign, assigned, offices);
        lines.add(signed, contact, contacted, hands);
        lines.add(contacted, meet, contacted, hands);
        for (var from : List.of(signed, contacted)) {
            lines.add(from, report_progress, from, hands);
            lines.add(from, opine, replied, hands, unit_assists);
            lines.add(from, ask_extension, from, hands, unit_answers, reply_not_extended);
            lines.add(from, grant_extension, from, offices, reply_extension_asked);
            lines.add(from, refuse_extension, from, offices, reply_extension_asked);
        }
        lines.add(contacted, reply, replied, hands, unit_answers);
        lines.add(replied, report_progress, replied, hands, promise_tracked);
        lines.add(replied, reply_again, replied, hands, promise_tracked);
        lines.add(replied, enclose, replied, hands);
        for (var from : List.of(assigned, objected, signed, contacted)) {
            lines.add(from, remind, from, offices);
        }
        return lines.table();
    }
}
