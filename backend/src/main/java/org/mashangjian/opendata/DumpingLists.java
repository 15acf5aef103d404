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
        lists.forEach(list -> write(dump, list));
        dumps.forgetOld();
    }

    /** Both files in one pass, so that they hold the same. */
    private void write(Dump dump, PublicList<?> list) {
        var tableName = list.name() + ".csv";
        var linesName = list.name() + ".jsonl";
        var columns = Columns.of(list.type());
        var table = new DumpOutput((number, bytes) -> dumps.keep(dump, tableName, number, bytes));
        var lines = new DumpOutput((number, bytes) -> dumps.keep(dump, linesName, number, bytes));
        int rows;
        try (lines;
                var sheet = Sheet.of(ExchangeFormat.csv, table)) {
            sheet.row(columns.names().toArray());
            rows = each(list, item -> {
                sheet.row(columns.cells(item));
                line(item, lines);
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        keep(dump, tableName, list, rows, table, columns.names());
        keep(dump, linesName, list, rows, lines, List.of());
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

    /** @return how many there are */
    private <T> int each(PublicList<T> list, Consumer<JsonNode> taker) {
        String cursor = null;
        var count = 0;
        do {
            var page = list.page(PAGE, cursor, Locale.SIMPLIFIED_CHINESE);
            page.items().forEach(item -> taker.accept(json.valueToTree(item)));
            count += page.items().size();
            cursor = page.next();
        } while (cursor != null);
        return count;
    }

    private void keep(Dump dump, String name, PublicList<?> list, int rows, DumpOutput output, List<String> columns) {
        dumps.keep(dump, new DumpFile(name, list.name(), rows, output.written(), output.sha256(), columns));
    }
}
