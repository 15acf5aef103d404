package org.mashangjian.request.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every combination of facts that a rule could look at, for one state. */
final class Situations {
    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private Situations() {}

    static List<RequestStanding> of(RequestState state) {
        var all = new ArrayList<RequestStanding>();
        for (var closure : closures(state)) {
            for (var examiner : RequestExaminer.values()) {
                for (var appeals : List.of(0, 1)) {
                    for (var reopenings : List.of(0, 2, 3)) {
                        for (var until : Arrays.asList(null, NOW.minusSeconds(1), NOW, NOW.plus(Duration.ofDays(15)))) {
                            all.addAll(extensions(state, closure, examiner, appeals, reopenings, until));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<RequestStanding> extensions(
            RequestState state,
            RequestClosure closure,
            RequestExaminer examiner,
            int appeals,
            int reopenings,
            Instant until) {
        var all = new ArrayList<RequestStanding>();
        for (var phone : phones(state)) {
            for (var solved : Arrays.asList(null, RequestSolved.no)) {
                for (var extension :
                        List.of(new Integer[] {null, null}, new Integer[] {5, null}, new Integer[] {5, 5})) {
                    for (var units : units(state)) {
                        all.add(new RequestStanding(
                                state,
                                closure,
                                examiner,
                                appeals,
                                reopenings,
                                until,
                                extension[0],
                                extension[1],
                                units,
                                phone.present(),
                                phone.tries(),
                                solved,
                                appeals == 1));
                    }
                }
            }
        }
        return all;
    }

    private record Phone(boolean present, int tries) {}

    private static List<Phone> phones(RequestState state) {
        return state == RequestState.follow_up
                ? List.of(new Phone(false, 0), new Phone(true, 0), new Phone(true, 1), new Phone(true, 2))
                : List.of(new Phone(false, 0), new Phone(true, 0));
    }

    private static List<RequestAtUnits> units(RequestState state) {
        return state != RequestState.dispatched
                ? List.of(RequestAtUnits.NONE)
                : List.of(
                        RequestAtUnits.NONE,
                        new RequestAtUnits(true, false, NOW),
                        new RequestAtUnits(true, false, NOW.minusSeconds(1)),
                        new RequestAtUnits(true, true, null));
    }

    private static List<RequestClosure> closures(RequestState state) {
        return state == RequestState.closed ? List.of(RequestClosure.values()) : Arrays.asList((RequestClosure) null);
    }
}
