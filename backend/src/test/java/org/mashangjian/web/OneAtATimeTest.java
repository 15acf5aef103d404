package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    @Test
    void who_comes_when_all_places_are_taken_is_sent_away_at_once() throws IOException {
        var slot = new OneAtATime(0, Duration.ofDays(1), 1);
        slot.run(() -> assertBusy(slot));
        assertEquals(1, slot.run(() -> 1));
    }

    @Test
    void who_waits_in_vain_is_told_when_to_come_back() throws IOException {
        var slot = new OneAtATime(1, Duration.ofMillis(1), 1);
        slot.run(() -> assertBusy(slot));
        assertEquals(1, slot.run(() -> 1));
    }

    @Test
    void work_that_fails_frees_its_place() throws IOException {
        var slot = new OneAtATime(0, Duration.ofMillis(1), 1);
        assertThrows(
                IllegalStateException.class,
                () -> slot.run(() -> {
                    throw new IllegalStateException();
                }));
        assertEquals(1, slot.run(() -> 1));
    }

    @Test
    void work_of_all_kinds_waits_for_room_in_the_heap() throws IOException {
        var heavy = new OneAtATime(0, Duration.ofMillis(1), Integer.MAX_VALUE);
        var light = new OneAtATime(0, Duration.ofMillis(1), 1);
        heavy.run(() -> assertBusy(light));
        assertEquals(1, light.run(() -> 1));
    }

    private static Void assertBusy(OneAtATime slot) {
        var refusal = assertThrows(Refusal.class, () -> slot.run(() -> 1));
        assertEquals(ProblemType.unavailable, refusal.type());
        assertEquals(5, refusal.retryAfterSeconds());
        return null;
    }
}
