package org.mashangjian.reception.state;

import static org.mashangjian.reception.state.AppointmentAction.*;
import static org.mashangjian.reception.state.AppointmentRule.*;
import static org.mashangjian.reception.state.AppointmentState.*;
import static org.mashangjian.reception.state.ReceptionParty.chief;
import static org.mashangjian.reception.state.ReceptionParty.clerk;
import static org.mashangjian.reception.state.ReceptionParty.office;
import static org.mashangjian.reception.state.ReceptionParty.on_duty;
import static org.mashangjian.reception.state.ReceptionParty.resident;
import static org.mashangjian.reception.state.ReceptionParty.system;

import java.util.EnumSet;
import java.util.List;
import org.mashangjian.lifecycle.MoveTable;

/** How an appointment gets on. */
public final class AppointmentMoves {
    public static final MoveTable<AppointmentState, AppointmentAction, ReceptionParty, AppointmentFacts> TABLE =
            table();

    private AppointmentMoves() {}

    private static MoveTable<AppointmentState, AppointmentAction, ReceptionParty, AppointmentFacts> table() {
        var lines = new MoveTable.Lines<AppointmentState, AppointmentAction, ReceptionParty, AppointmentFacts>();
        var host = EnumSet.of(clerk, chief, office, on_duty);
        lines.add(booked, confirm, confirmed, EnumSet.of(resident, clerk, chief, office), day_is_ahead);
        for (var from : List.of(booked, confirmed)) {
            lines.add(from, check_in, checked_in, host, on_the_day);
            lines.add(from, cancel, cancelled, EnumSet.of(resident, clerk, chief, office), day_is_ahead);
            lines.add(from, miss, no_show, EnumSet.of(clerk, chief, office, on_duty, system), has_begun);
            lines.add(from, release, cancelled, EnumSet.of(system));
        }
        lines.add(checked_in, receive, received, host, session_is_on);
        lines.add(checked_in, miss, no_show, host, has_begun);
        return lines.table();
    }
}
