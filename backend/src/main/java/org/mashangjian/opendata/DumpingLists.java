package org.mashangjian.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.ExchangeFormat;
import org.mashangjian.exchange.Sheet;
import org.mashangjian.opendata.Dumps.Dump;

/**
 * Writes every public list into two files once a night, page after page, by the queries that show it: what is not, or no
 * longer, public is not in the next dump, and with it the one before goes. In one transaction, by one node.
 */
@ApplicationScoped
class DumpingLists {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Duration NIGHT = Duration.ofHours(2);
    private static final int SECONDS = 1800;
    private static final int PAGE = 100;
    /** Any number no other advisory lock uses. */
    private static final long LOCK = 0x6F70656E64617461L;

    @All
    List<PublicList<?>> lists;

    @Inject
    Dumps dumps;

    @Inject
    DatabaseClock clock;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Scheduled(
            every = "{mashang.open-data.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.now());
    }

    /** Makes the dump of the night that was last, where there is none. */
    void run(Instant at) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            var dump = new Dump(LocalDate.ofInstant(at.minus(NIGHT), HERE), at);
            if (sql.one("SELECT pg_try_advisory_xact_lock(?)", row -> row.flag(1), LOCK)
                    .orElseThrow()) {
                make(dump);
            }
        });
    }

    private void make(Dump dump) {
        var isMade = dumps.newest().filter(it -> !it.madeOn().isBefore(dump.madeOn()));
        if (isMade.isPresent()) {
            return;
        }
        dumps.keep(dump);
        lists.forEach(list -> {
            table(dump, list);
            lines(dump, list);
        });
        dumps.forgetOld();
    }

    private void table(Dump dump, PublicList<?> list) {
        var name = list.name() + ".csv";
        var columns = Columns.of(list.type());
        var output = new DumpOutput((number, bytes) -> dumps.keep(dump, name, number, bytes));
        var rows = new int[1];
        try (var sheet = Sheet.of(ExchangeFormat.csv, output)) {
            sheet.row(columns.names().toArray());
            each(list, item -> {
                sheet.row(columns.cells(item));
                rows[0]++;
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        keep(dump, name, list, rows[0], output, columns.names());
    }

    private void lines(Dump dump, PublicList<?> list) {
        var name = list.name() + ".jsonl";
        var rows = new int[1];
        var output = new DumpOutput((number, bytes) -> dumps.keep(dump, name, number, bytes));
        try (output) {
            each(list, item -> {
                line(item, output);
                rows[0]++;
            });
        }
        keep(dump, name, list, rows[0], output, List.of());
    }

    private void line(JsonNode item, DumpOutput output) {
        try {
            var bytes = json.writeValueAsBytes(item);
            output.write(bytes, 0, bytes.length);
            output.write('\n');
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private <T> void each(PublicList<T> list, Consumer<JsonNode> taker) {
        String cursor = null;
        do {
            var page = list.page(PAGE, cursor, Locale.SIMPLIFIED_CHINESE);
            page.items().forEach(item -> taker.accept(json.valueToTree(item)));
            cursor = page.next();
        } while (cursor != null);
    }

    private void keep(Dump dump, String name, PublicList<?> list, int rows, DumpOutput output, List<String> columns) {
        dumps.keep(dump, new DumpFile(name, list.name(), rows, output.written(), output.sha256(), columns));
    }
}
