package org.mashangjian.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

class PatienceTest {
    private final List<Integer> waited = new ArrayList<>();
    private int times;

    @Test
    void what_finds_the_press_busy_comes_again_when_it_was_told_to() {
        assertEquals("printed", Patience.until(() -> printedAt(3), waited::add));
        assertEquals(List.of(5, 5), waited);
    }

    @Test
    void it_is_given_up_where_its_turn_never_comes() {
        var refused =
                assertThrows(Refusal.class, () -> Patience.until(() -> printedAt(Integer.MAX_VALUE), waited::add));
        assertEquals(ProblemType.unavailable, refused.type());
        assertEquals(times - 1, waited.size());
    }

    @Test
    void what_cannot_be_printed_at_all_is_not_tried_again() {
        assertThrows(Refusal.class, () -> Patience.until(this::neverPrinted, waited::add));
        assertEquals(1, times);
    }

    @Test
    void a_stopping_node_waits_no_longer() {
        assertThrows(
                Refusal.class,
                () -> Patience.until(() -> printedAt(2), seconds -> {
                    throw new InterruptedException();
                }));
        assertTrue(Thread.interrupted(), "who stops it is told");
        assertEquals(1, times);
    }

    private String printedAt(int time) {
        if (++times < time) {
            throw Refusal.of(ProblemType.unavailable).retryAfter(5);
        }
        return "printed";
    }

    private String neverPrinted() {
        times++;
        throw Refusal.of(ProblemType.not_found);
    }
}
