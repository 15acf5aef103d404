package org.mashangjian.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashangjian.database.Sql;

/** Keeps dumps where every node finds them; the newest is given out. */
@ApplicationScoped
class Dumps {
    private static final String FILES =
            "SELECT name, list, rows, bytes, sha256, columns FROM open_data_file WHERE made_on = ? ORDER BY name";

    @Inject
    Sql sql;

    /** @param madeOn names it */
    record Dump(LocalDate madeOn, Instant madeAt) {}

    Optional<Dump> newest() {
        return sql.one(
                "SELECT made_on, made_at FROM open_data_dump ORDER BY made_on DESC LIMIT 1",
                row -> new Dump(row.date(1), row.instant(2)));
    }

    List<DumpFile> files(Dump dump) {
        return sql.list(
                FILES,
                row -> new DumpFile(
                        row.string(1), row.string(2), row.integer(3), row.number(4), row.string(5), row.strings(6)),
                dump.madeOn());
    }

    /** Empty behind the last. */
    Optional<byte[]> part(Dump dump, String name, int number) {
        return sql.one(
                "SELECT bytes FROM open_data_part WHERE made_on = ? AND name = ? AND number = ?",
                row -> row.bytes(1),
                dump.madeOn(),
                name,
                number);
    }

    void keep(Dump dump) {
        sql.run("INSERT INTO open_data_dump (made_on, made_at) VALUES (?, ?)", dump.madeOn(), dump.madeAt());
    }

    void keep(Dump dump, String name, int number, byte[] bytes) {
        sql.run(
                "INSERT INTO open_data_part (made_on, name, number, bytes) VALUES (?, ?, ?, ?)",
                dump.madeOn(),
                name,
                number,
                bytes);
    }

    void keep(Dump dump, DumpFile file) {
        sql.run(
                "INSERT INTO open_data_file (made_on, name, list, rows, bytes, sha256, columns) VALUES (?, ?, ?, ?, ?, ?, ?)",
                dump.madeOn(),
                file.name(),
                file.list(),
                file.rows(),
                file.bytes(),
                file.sha256(),
                file.columns());
    }

    /** What is not the newest; who was still fetching it begins again. */
    void forgetOld() {
        sql.run("DELETE FROM open_data_dump WHERE made_on < (SELECT max(made_on) FROM open_data_dump)");
    }
}
