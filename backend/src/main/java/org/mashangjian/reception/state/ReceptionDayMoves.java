package org.mashangjian.reception.state;

import static org.mashangjian.reception.state.ReceptionDayAction.*;
import static org.mashangjian.reception.state.ReceptionDayRule.*;
import static org.mashangjian.reception.state.ReceptionDayState.*;
import static org.mashangjian.reception.state.ReceptionParty.chief;
import static org.mashangjian.reception.state.ReceptionParty.clerk;
import static org.mashangjian.reception.state.ReceptionParty.office;
import static org.mashangjian.reception.state.ReceptionParty.on_duty;
import static org.mashangjian.reception.state.ReceptionParty.resident;
import static org.mashangjian.reception.state.ReceptionParty.system;

import java.util.EnumSet;
import java.util.List;
import org.mashangjian.lifecycle.MoveTable;

/** How a reception day gets on. */
public final class ReceptionDayMoves {
    public static final MoveTable<ReceptionDayState, ReceptionDayAction, ReceptionParty, ReceptionDayFacts> TABLE =
            table();

    private ReceptionDayMoves() {}

    private static MoveTable<ReceptionDayState, ReceptionDayAction, ReceptionParty, ReceptionDayFacts> table() {
        var lines = new MoveTable.Lines<ReceptionDayState, ReceptionDayAction, ReceptionParty, ReceptionDayFacts>();
        var staff = EnumSet.of(clerk, chief, office);
        var heads = EnumSet.of(chief, office);
        var host = EnumSet.of(clerk, chief, office, on_duty);
        lines.add(planned, publish, published, staff, somebody_on_duty, announced_in_time);
        lines.add(published, book, published, EnumSet.of(resident, clerk, chief, office), not_begun);
        lines.add(published, check_in, published, host, about_to_begin);
        lines.add(published, open, in_session, host, about_to_begin);
        lines.add(in_session, take_walk_in, in_session, host);
        lines.add(in_session, check_in, in_session, host);
        lines.add(in_session, close, closed, EnumSet.of(clerk, chief, office, on_duty, system), nobody_waits);
        for (var from : List.of(planned, published)) {
            lines.add(from, change_duties, from, staff, not_begun);
            lines.add(from, reschedule, rescheduled, heads, not_begun);
        }
        lines.add(planned, cancel, cancelled, heads);
        lines.add(published, cancel, cancelled, heads, nobody_waits);
        lines.add(closed, archive, archived, EnumSet.of(system));
        return lines.table();
    }
}
