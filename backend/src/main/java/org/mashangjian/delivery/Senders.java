package org.mashangjian.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.mashangjian.database.Sql;

/** Wakes the senders of each channel that has something due. */
@ApplicationScoped
class Senders {
    private static final String DUE = """
            SELECT c.channel FROM unnest(?::text[]) c (channel)
            WHERE EXISTS (SELECT FROM delivery d WHERE d.channel = c.channel AND d.done_at IS NULL AND d.next_at <= now())
            """;

    private final Map<Channel, Crew> crews = new EnumMap<>(Channel.class);

    @Inject
    Sql sql;

    @Inject
    Delivering delivering;

    @Scheduled(every = "{mashang.delivery.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        var channels = Arrays.stream(Channel.values()).map(Channel::name).toList();
        for (var channel : sql.list(DUE, row -> row.constant(1, Channel.class), channels)) {
            crews.computeIfAbsent(channel, it -> new Crew(it.name(), () -> delivering.next(it)))
                    .wake();
        }
    }

    @PreDestroy
    void end() {
        crews.values().forEach(Crew::end);
    }
}
