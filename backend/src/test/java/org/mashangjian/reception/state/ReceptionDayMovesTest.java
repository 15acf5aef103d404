package org.mashangjian.reception.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceptionDayMovesTest extends MovesAsExpected<ReceptionDayState, ReceptionDayAction, ReceptionDayFacts> {
    ReceptionDayMovesTest() {
        super("day", ReceptionDayMoves.TABLE, ReceptionDayState.class, ReceptionDayAction.class);
    }

    /** Starts ten days ahead, exactly seven, in five hours, in an hour, in half an hour, now, two hours ago. */
    @Override
    List<ReceptionDayFacts> situations() {
        var all = new ArrayList<ReceptionDayFacts>();
        var starts = Stream.of(240 * 60, 168 * 60, 300, 60, 30, 0, -120).map(Duration::ofMinutes);
        starts.forEach(ahead -> {
            for (var duty : List.of(true, false)) {
                for (var waiting : List.of(0, 2)) {
                    var start = NOW.plus(ahead);
                    all.add(new ReceptionDayFacts(
                            start,
                            start.plus(Duration.ofHours(3)),
                            start.minus(Duration.ofDays(7)),
                            start.minus(Duration.ofHours(1)),
                            duty,
                            waiting));
                }
            }
        });
        return all;
    }

    @Override
    boolean holds(String when, ReceptionDayFacts day) {
        return switch (when) {
            case "duty" -> day.hasDuty();
            case "in_time" -> Duration.between(NOW, day.startsAt()).toDays() >= 7;
            case "before" -> NOW.isBefore(day.startsAt());
            case "doors_open" -> Duration.between(NOW, day.startsAt()).toMinutes() <= 60;
            case "nobody_waits" -> day.waiting() == 0;
            default -> throw new IllegalArgumentException(when);
        };
    }

    @Test
    void every_state_is_reached_from_planned() {
        var reached = new HashSet<>(Set.of(ReceptionDayState.planned));
        for (var rounds = 0; rounds < ReceptionDayState.values().length; rounds++) {
            ReceptionDayMoves.TABLE.moves().stream()
                    .filter(move -> reached.contains(move.from()))
                    .map(move -> move.to())
                    .toList()
                    .forEach(reached::add);
        }
        assertEquals(Set.of(ReceptionDayState.values()), reached);
    }

    @Test
    void a_refusal_names_the_rule_and_what_can_be_done_instead() {
        var late = situations().get(situations().size() - 4);
        var refusal = refusal(ReceptionDayState.planned, late, ReceptionDayAction.publish, ReceptionParty.chief);
        assertEquals("announced_in_time", refusal.detail());
        assertEquals(ReceptionDayState.planned, refusal.extensions().get("state"));
        assertEquals(List.of("cancellation"), refusal.extensions().get("allowedActions"));
        assertTrue(late.hasDuty());
    }
}
