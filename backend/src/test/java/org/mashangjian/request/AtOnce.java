package org.mashangjian.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does things at the same moment, each on a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** What each gave, in the order of the callables. */
    public static <T> List<T> all(List<Callable<T>> what) throws InterruptedException, ExecutionException {
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(what.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var one : what) {
                running.add(threads.submit(() -> {
                    go.await();
                    return one.call();
                }));
            }
            go.countDown();
            var results = new ArrayList<T>();
            for (var future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    public static <T> List<T> times(int times, Callable<T> what) throws InterruptedException, ExecutionException {
        return all(java.util.Collections.nCopies(times, what));
    }
}
