package org.mashangjian.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mashangjian.database.Sql;

/**
 * What apps call, counted in memory and written down every few seconds, so that no call waits for the row of its app. A node
 * that dies loses those seconds: these are figures to look at, not to bill by.
 */
@ApplicationScoped
class AppUsage {
    private static final String ADD = """
            INSERT INTO app_usage (app_id, day, operation, calls, refused)
            VALUES (?, (now() AT TIME ZONE 'Asia/Shanghai')::date, ?, ?, ?)
            ON CONFLICT (app_id, day, operation)
            DO UPDATE SET calls = app_usage.calls + excluded.calls, refused = app_usage.refused + excluded.refused
            """;
    private static final String READ = """
            SELECT day, operation, calls, refused FROM app_usage
            WHERE app_id = ? AND day >= greatest(coalesce(?, current_date - 30), current_date - 90)
            ORDER BY day DESC, operation
            """;
    private static final int REFUSED = 400;

    private record Counted(UUID app, String operation) {}

    private record Calls(long all, long refused) {
        Calls and(Calls more) {
            return new Calls(all + more.all, refused + more.refused);
        }
    }

    private final ConcurrentHashMap<Counted, Calls> counts = new ConcurrentHashMap<>();

    @Inject
    Sql sql;

    void count(UUID app, String operation, int status) {
        counts.merge(new Counted(app, operation), new Calls(1, status >= REFUSED ? 1 : 0), Calls::and);
    }

    /** Newest first. @param since null for the last 30 days */
    List<AppApi.Usage> of(UUID app, LocalDate since) {
        return sql.list(
                READ, row -> new AppApi.Usage(row.date(1), row.string(2), row.number(3), row.number(4)), app, since);
    }

    @Scheduled(every = "{mashang.apps.usage-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        for (var counted : List.copyOf(counts.keySet())) {
            var calls = counts.remove(counted);
            if (calls != null) {
                sql.run(ADD, counted.app(), counted.operation(), calls.all(), calls.refused());
            }
        }
    }

    @Scheduled(every = "24h", delayed = "25m")
    void forgetOld() {
        sql.run("DELETE FROM app_usage WHERE day < current_date - 400");
    }

    void end(@Observes ShutdownEvent event) {
        write();
    }
}
