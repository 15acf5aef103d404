package org.mashangjian.qrcode;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.mashangjian.database.DatabaseException;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;

/** Counts scans in memory and writes them down every five seconds; what a killed node had not written is lost. */
@ApplicationScoped
public class Scans {
    private static final String ADD = """
            INSERT INTO qr_scan_day (code, day, scans)
            SELECT code, ?, scans::bigint FROM unnest(?::text[], ?::text[]) AS counted (code, scans)
            ON CONFLICT (code, day) DO UPDATE SET scans = qr_scan_day.scans + excluded.scans
            """;

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    @Inject
    Sql sql;

    @Inject
    Members members;

    /** @param code of a code that exists: an entry is kept for each */
    public void count(String code) {
        counts.computeIfAbsent(code, none -> new LongAdder()).increment();
    }

    /** In the order of codes, so that two nodes never wait for each other crosswise. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void flush() {
        var taken = new TreeMap<String, Long>();
        counts.forEach((code, adder) -> {
            var scans = adder.sumThenReset();
            if (scans > 0) {
                taken.put(code, scans);
            }
        });
        if (taken.isEmpty()) {
            return;
        }
        try {
            var scans = taken.values().stream().map(String::valueOf).toList();
            sql.run(ADD, members.today(), new ArrayList<>(taken.keySet()), scans);
        } catch (DatabaseException fault) {
            taken.forEach((code, scans) -> counts.get(code).add(scans));
            throw fault;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        flush();
    }
}
