package org.mashangjian.erasure;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** One row as it was, which an old dump brings back, with a database that knows nothing of what was erased since. */
public final class BroughtBack {
    private static final Path LEDGER = Path.of("target/data/erasures.jsonl");

    private final String table;
    private final UUID id;
    private final String row;
    private final Sql sql = Arc.container().instance(Sql.class).get();

    private BroughtBack(String table, UUID id) {
        this.table = table;
        this.id = id;
        row = sql.one("SELECT to_jsonb(t)::text FROM %s t WHERE id = ?".formatted(table), it -> it.string(1), id)
                .orElseThrow();
    }

    public static BroughtBack remember(String table, UUID id) {
        return new BroughtBack(table, id);
    }

    /** In place, since others refer to it. */
    public void restore() {
        var columns = sql.one(
                        "SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns"
                                + " WHERE table_schema = current_schema AND table_name = ?",
                        it -> it.string(1),
                        table)
                .orElseThrow();
        sql.run(
                "UPDATE %1$s SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, ?::jsonb)) WHERE id = ?"
                        .formatted(table, columns),
                row,
                id);
    }

    public static void forgetErasures(UUID of) {
        var sql = Arc.container().instance(Sql.class).get();
        sql.run("ALTER TABLE erasure DISABLE TRIGGER USER");
        sql.run("DELETE FROM erasure WHERE request_id = ?", of);
        sql.run("ALTER TABLE erasure ENABLE TRIGGER USER");
    }

    /** The lines about it, as a ledger of their own. */
    public static Path ledgerOf(UUID id, Path folder) throws IOException {
        List<String> lines = Files.readAllLines(LEDGER).stream()
                .filter(line -> line.contains(id.toString()))
                .toList();
        return Files.write(folder.resolve(id + ".jsonl"), lines);
    }
}
