package org.mashangjian.consultation.session.state;

import static org.mashangjian.consultation.session.state.ConsultationAction.*;
import static org.mashangjian.consultation.session.state.ConsultationParty.*;
import static org.mashangjian.consultation.session.state.ConsultationState.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashangjian.lifecycle.MoveTable;

/** How a consultation gets on: the whole way, and the short one of a micro-consultation (微协商). */
public final class ConsultationMoves {
    /** Who runs a venue opens its discussions. */
    private static final Set<ConsultationParty> ASKERS = EnumSet.of(clerk, chief, office);

    public static final MoveTable<ConsultationState, ConsultationAction, ConsultationParty, Void> WHOLE = whole();
    public static final MoveTable<ConsultationState, ConsultationAction, ConsultationParty, Void> MICRO = micro();

    private ConsultationMoves() {}

    /** The state that the action leads to, or the refusal. */
    public static ConsultationState make(
            boolean isMicro, ConsultationState from, ConsultationAction action, Set<ConsultationParty> as) {
        return (isMicro ? MICRO : WHOLE)
                .require(from, null, action, as, Instant.EPOCH)
                .to();
    }

    /** The path segments of everything these parties can do now. */
    public static List<String> allowed(boolean isMicro, ConsultationState state, Set<ConsultationParty> as) {
        return (isMicro ? MICRO : WHOLE).allowed(state, null, as, Instant.EPOCH);
    }

    public static boolean allows(
            boolean isMicro, ConsultationState state, ConsultationAction action, Set<ConsultationParty> as) {
        return (isMicro ? MICRO : WHOLE)
                .find(state, null, action, as, Instant.EPOCH)
                .isPresent();
    }

    /** Whether these parties can ask residents about it: as long as it is not minuted. */
    public static boolean canBeDiscussed(boolean isMicro, ConsultationState state, Set<ConsultationParty> as) {
        return allows(isMicro, state, ask, as);
    }

    private static MoveTable<ConsultationState, ConsultationAction, ConsultationParty, Void> whole() {
        var lines = new MoveTable.Lines<ConsultationState, ConsultationAction, ConsultationParty, Void>();
        var runners = EnumSet.of(clerk, chief, office, convener);
        var deciders = EnumSet.of(office, leader);
        lines.add(planned, research, researching, runners);
        lines.add(researching, give_notice, noticed, runners);
        for (var from : List.of(planned, researching, noticed)) {
            lines.add(from, change, from, runners);
            lines.add(from, cancel, cancelled, EnumSet.of(chief, office, convener));
        }
        for (var from : List.of(planned, researching, noticed, in_session, adjourned)) {
            lines.add(from, ask, from, ASKERS);
            lines.add(from, add_material, from, runners);
        }
        lines.add(noticed, open, in_session, runners);
        lines.add(adjourned, open, in_session, runners);
        lines.add(in_session, adjourn, adjourned, runners);
        for (var from : List.of(in_session, adjourned)) {
            lines.add(from, attend, from, runners);
            lines.add(from, minute, minuted, runners);
        }
        lines.add(minuted, attend, minuted, runners);
        lines.add(minuted, submit, submitted, runners);
        lines.add(submitted, adopt, adopted, deciders);
        lines.add(submitted, adopt_partly, partly_adopted, deciders);
        lines.add(submitted, not_adopt, not_adopted, deciders);
        for (var from : List.of(minuted, adopted, partly_adopted, implementing)) {
            lines.add(from, add_outcome, from, runners);
        }
        lines.add(adopted, implement, implementing, runners);
        lines.add(partly_adopted, implement, implementing, runners);
        lines.add(not_adopted, answer, answered, runners);
        result(lines, runners);
        // what the checklist of the archive misses can be brought in after all
        lines.add(evaluated, add_material, evaluated, runners);
        lines.add(evaluated, attend, evaluated, runners);
        lines.add(evaluated, rate, evaluated, runners);
        lines.add(evaluated, archive, archived, EnumSet.of(clerk, chief, office));
        return lines.table();
    }

    private static MoveTable<ConsultationState, ConsultationAction, ConsultationParty, Void> micro() {
        var lines = new MoveTable.Lines<ConsultationState, ConsultationAction, ConsultationParty, Void>();
        var runners = EnumSet.of(clerk, chief, office, convener);
        lines.add(planned, change, planned, runners);
        lines.add(planned, cancel, cancelled, EnumSet.of(chief, office, convener));
        lines.add(planned, add_material, planned, runners);
        lines.add(planned, open, in_session, runners);
        lines.add(in_session, add_material, in_session, runners);
        lines.add(planned, ask, planned, ASKERS);
        lines.add(in_session, ask, in_session, ASKERS);
        lines.add(in_session, attend, in_session, runners);
        lines.add(in_session, minute, minuted, runners);
        lines.add(minuted, attend, minuted, runners);
        for (var from : List.of(minuted, implementing)) {
            lines.add(from, add_outcome, from, runners);
        }
        lines.add(minuted, implement, implementing, runners);
        result(lines, runners);
        return lines.table();
    }

    /** What comes of it is alike on both ways. */
    private static void result(
            MoveTable.Lines<ConsultationState, ConsultationAction, ConsultationParty, Void> lines,
            Set<ConsultationParty> runners) {
        var raters = EnumSet.copyOf(runners);
        raters.addAll(EnumSet.of(participant, unit));
        lines.add(implementing, complete, answered, EnumSet.of(system));
        lines.add(answered, rate, answered, raters);
        lines.add(answered, evaluate, evaluated, runners);
    }
}
