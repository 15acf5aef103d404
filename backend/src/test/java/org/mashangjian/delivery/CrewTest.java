package org.mashangjian.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void a_channel_whose_provider_hangs_delays_no_other() throws InterruptedException {
        var hanging = new CountDownLatch(1);
        var stuck = new CountDownLatch(4);
        var slow = new Crew("slow", () -> {
            stuck.countDown();
            await(hanging);
            return false;
        });
        var left = new AtomicInteger(100);
        var done = new CountDownLatch(100);
        var quick = new Crew("quick", () -> {
            var mine = left.decrementAndGet() >= 0;
            if (mine) {
                done.countDown();
            }
            return mine;
        });
        try {
            slow.wake();
            assertTrue(stuck.await(5, TimeUnit.SECONDS), "all senders of the slow one hang");
            slow.wake();
            quick.wake();
            assertTrue(done.await(5, TimeUnit.SECONDS), "the quick one is done meanwhile");
            assertEquals(1, hanging.getCount());
        } finally {
            hanging.countDown();
            slow.end();
            quick.end();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
