package org.mashangjian.reception.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Appointments, in every state of the day and at every time that matters. */
class AppointmentMovesTest extends MovesAsExpected<AppointmentState, AppointmentAction, AppointmentFacts> {
    AppointmentMovesTest() {
        super("appointment", AppointmentMoves.TABLE, AppointmentState.class, AppointmentAction.class);
    }

    @Override
    List<AppointmentFacts> situations() {
        var all = new ArrayList<AppointmentFacts>();
        for (var day : ReceptionDayState.values()) {
            for (var minutes : List.of(600, 60, 30, 0, -60)) {
                var start = NOW.plus(Duration.ofMinutes(minutes));
                all.add(new AppointmentFacts(day, start, start.minus(Duration.ofHours(1))));
            }
        }
        return all;
    }

    @Override
    boolean holds(String when, AppointmentFacts of) {
        var toStart = Duration.between(NOW, of.startsAt()).toMinutes();
        return switch (when) {
            case "day_on" ->
                of.day() == ReceptionDayState.in_session || of.day() == ReceptionDayState.published && toStart <= 60;
            case "in_session" -> of.day() == ReceptionDayState.in_session;
            case "begun" -> toStart <= 0;
            case "alive" -> of.day() == ReceptionDayState.published || of.day() == ReceptionDayState.in_session;
            default -> throw new IllegalArgumentException(when);
        };
    }
}
