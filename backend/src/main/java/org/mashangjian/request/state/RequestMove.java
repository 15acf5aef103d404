package org.mashangjian.request.state;

import static org.mashangjian.request.state.RequestAction.*;
import static org.mashangjian.request.state.RequestAction.bring_up;
import static org.mashangjian.request.state.RequestAction.designate;
import static org.mashangjian.request.state.RequestAction.dispatch;
import static org.mashangjian.request.state.RequestAction.hand_off;
import static org.mashangjian.request.state.RequestAction.mark_duplicate;
import static org.mashangjian.request.state.RequestAction.object;
import static org.mashangjian.request.state.RequestAction.phone_failed;
import static org.mashangjian.request.state.RequestAction.phone_not_solved;
import static org.mashangjian.request.state.RequestAction.phone_solved;
import static org.mashangjian.request.state.RequestAction.remind;
import static org.mashangjian.request.state.RequestAction.take_in;
import static org.mashangjian.request.state.RequestAction.uphold_objection;
import static org.mashangjian.request.state.RequestParty.*;
import static org.mashangjian.request.state.RequestParty.assisting_unit;
import static org.mashangjian.request.state.RequestParty.dispatcher;
import static org.mashangjian.request.state.RequestParty.follow_up_caller;
import static org.mashangjian.request.state.RequestParty.unit;
import static org.mashangjian.request.state.RequestRule.*;
import static org.mashangjian.request.state.RequestRule.left_a_phone;
import static org.mashangjian.request.state.RequestRule.may_object;
import static org.mashangjian.request.state.RequestRule.no_unit_named;
import static org.mashangjian.request.state.RequestRule.nobody_reached;
import static org.mashangjian.request.state.RequestRule.not_about_staff;
import static org.mashangjian.request.state.RequestState.*;
import static org.mashangjian.request.state.RequestState.dispatched;
import static org.mashangjian.request.state.RequestState.duplicate;
import static org.mashangjian.request.state.RequestState.handed_off;
import static org.mashangjian.request.state.RequestState.objected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A legal move: from a state by an action to a state, who may make it and under which rules. {@link #TABLE} is the one
 * place that says so; code, {@code allowedActions}, the diagram in {@code docs/} and the tests all read it.
 */
public record RequestMove(
        RequestState from, RequestAction action, RequestState to, Set<RequestParty> by, List<RequestRule> rules) {
    static final List<RequestMove> TABLE = table();
    private static final Map<RequestState, List<RequestMove>> FROM =
            new EnumMap<>(TABLE.stream().collect(Collectors.groupingBy(RequestMove::from)));

    /** The move that these parties can make now, or none. */
    public static Optional<RequestMove> find(
            RequestFacts request, RequestAction action, Set<RequestParty> parties, Instant at) {
        return TABLE.stream()
                .filter(move -> move.from == request.state() && move.action == action)
                .filter(move -> move.isOpenTo(request, parties, at))
                .findFirst();
    }

    /** The path segments of everything these parties can do now, in the table's order. */
    public static List<String> allowed(RequestFacts request, Set<RequestParty> parties, Instant at) {
        var allowed = new LinkedHashSet<String>();
        for (var move : FROM.getOrDefault(request.state(), List.of())) {
            if (move.action.path() != null && move.isOpenTo(request, parties, at)) {
                allowed.add(move.action.path());
            }
        }
        return List.copyOf(allowed);
    }

    /** The states in which somebody could do it. */
    public static Set<RequestState> statesFor(RequestAction action) {
        return TABLE.stream()
                .filter(move -> move.action == action)
                .map(RequestMove::from)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestState.class)));
    }

    /** Whether somebody could do this in that state, so that the refusal is 403 and not 409. */
    static boolean isKnown(RequestState from, RequestAction action) {
        return TABLE.stream().anyMatch(move -> move.from == from && move.action == action);
    }

    private boolean isOpenTo(RequestFacts request, Set<RequestParty> parties, Instant at) {
        for (var party : parties) {
            if (by.contains(party) && holds(request, party, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(RequestFacts request, RequestParty party, Instant at) {
        for (var rule : rules) {
            if (!rule.holds(request, party, at)) {
                return false;
            }
        }
        return true;
    }

    private static List<RequestMove> table() {
        var table = new ArrayList<RequestMove>();
        var staff = EnumSet.of(clerk, chief, office);
        add(table, submitted, accept, accepted, staff, by_its_examiner);
        add(table, submitted, decline, declined, staff, by_its_examiner);
        add(table, submitted, answer, answered, staff, by_its_examiner);
        add(table, submitted, mark_duplicate, duplicate, staff, by_its_examiner);
        for (var from : List.of(accepted, assigned, in_progress, reopened)) {
            add(table, from, assign, assigned, staff);
        }
        for (var from : List.of(assigned, reopened)) {
            add(table, from, start, in_progress, EnumSet.of(assignee));
        }
        add(table, in_progress, answer, answered, EnumSet.of(assignee, clerk));
        add(table, dispatched, answer, answered, EnumSet.of(assignee, clerk, unit));
        for (var from : List.of(assigned, in_progress)) {
            add(table, from, give_back, accepted, EnumSet.of(assignee, clerk));
            add(table, from, release, accepted, EnumSet.of(assignee, clerk, chief, office, system));
        }
        for (var from : List.of(assigned, in_progress, dispatched)) {
            var asks = from == dispatched ? EnumSet.of(assignee, unit) : EnumSet.of(assignee);
            add(table, from, ask_extension, from, asks, no_extension_yet);
            add(table, from, grant_extension, from, EnumSet.of(chief), extension_asked);
        }
        for (var from : List.of(accepted, assigned, in_progress, dispatched, objected, handed_off, reopened)) {
            add(table, from, remind, from, EnumSet.of(chief, office, dispatcher));
        }
        add(table, in_progress, hand_off, handed_off, staff);
        add(table, handed_off, answer, answered, EnumSet.of(assignee, clerk));
        add(table, handed_off, report_progress, handed_off, EnumSet.of(assignee, clerk, chief, office));
        add(table, in_progress, dispatch, dispatched, staff);
        add(table, dispatched, dispatch, dispatched, EnumSet.of(office, dispatcher), no_unit_named);
        add(table, dispatched, object, objected, EnumSet.of(unit), may_object);
        add(table, objected, designate, dispatched, EnumSet.of(office, dispatcher));
        add(table, objected, uphold_objection, in_progress, EnumSet.of(office, dispatcher));
        for (var from : List.of(accepted, assigned, in_progress, reopened, answered, follow_up)) {
            add(table, from, report_progress, from, EnumSet.of(assignee, clerk, chief, office));
        }
        add(
                table,
                dispatched,
                report_progress,
                dispatched,
                EnumSet.of(assignee, clerk, chief, office, unit, assisting_unit, dispatcher));
        add(table, objected, report_progress, objected, EnumSet.of(assignee, clerk, chief, office, dispatcher));
        for (var from : List.of(answered, follow_up)) {
            add(table, from, rate_solved, closed, EnumSet.of(resident));
            add(table, from, rate_not_solved, reopened, EnumSet.of(resident), may_reopen_again);
            add(table, from, rate_not_solved, from, EnumSet.of(resident), reopened_three_times);
            add(table, from, phone_solved, closed, EnumSet.of(follow_up_caller));
            add(table, from, phone_not_solved, reopened, EnumSet.of(follow_up_caller), may_reopen_again);
            add(table, from, phone_not_solved, from, EnumSet.of(follow_up_caller), reopened_three_times);
            add(table, from, phone_failed, from, EnumSet.of(follow_up_caller), left_a_phone);
        }
        add(table, closed, rate_solved, closed, EnumSet.of(resident), closed_unconfirmed);
        add(table, closed, rate_not_solved, reopened, EnumSet.of(resident), closed_unconfirmed, may_reopen_again);
        add(table, reopened, close_not_solved, closed, EnumSet.of(chief), reopened_three_times);
        for (var from : List.of(answered, follow_up)) {
            add(table, from, close_not_solved, closed, EnumSet.of(chief), not_solved_again);
        }
        add(table, declined, appeal, submitted, EnumSet.of(resident), first_appeal_in_time);
        for (var from : List.of(submitted, accepted, assigned, in_progress)) {
            add(table, from, withdraw, withdrawn, EnumSet.of(resident));
        }
        for (var from : RequestState.values()) {
            if (from.isOpen()) {
                var writers = EnumSet.of(resident, clerk, chief, office, assignee);
                if (from == dispatched) {
                    writers.add(unit);
                }
                add(table, from, send_message, from, writers);
                add(table, from, bring_up, from, EnumSet.of(resident), not_about_staff);
                add(table, from, take_in, from, staff);
            }
        }
        add(table, answered, begin_follow_up, follow_up, EnumSet.of(system));
        add(table, follow_up, close_unconfirmed, closed, EnumSet.of(system), nobody_reached);
        return List.copyOf(table);
    }

    private static void add(
            List<RequestMove> table,
            RequestState from,
            RequestAction action,
            RequestState to,
            Set<RequestParty> by,
            RequestRule... rules) {
        table.add(new RequestMove(from, action, to, EnumSet.copyOf(by), List.of(rules)));
    }
}
