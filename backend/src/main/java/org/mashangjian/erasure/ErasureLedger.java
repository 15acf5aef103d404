package org.mashangjian.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.audit.AppendOnlyFile;
import org.mashangjian.database.Sql;

/**
 * Every erasure, in the database and in {@code erasures.jsonl} of the data folder. The line is on the disk before the
 * erasure commits: a restore may then erase what a failing node was about to, and never keeps what was erased.
 */
@ApplicationScoped
public class ErasureLedger {
    private static final String FILE = "erasures.jsonl";
    private static final String KEEP = """
            INSERT INTO erasure (id, kind, request_id, part, by_resident, at, committee_id)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final AppendOnlyFile file;

    ErasureLedger(Sql sql, ObjectMapper json, @ConfigProperty(name = "mashang.data-folder") Path folder) {
        this.sql = sql;
        this.json = json;
        file = new AppendOnlyFile(folder.resolve(FILE));
    }

    /** In the caller's transaction, as the last thing in it. */
    public void enter(Erasure erasure, UUID committeeId) {
        keep(erasure, committeeId);
        file.append(List.of(line(erasure)));
    }

    /** The row alone, which may be there already. @param committeeId null where the database does not know it */
    void keep(Erasure it, UUID committeeId) {
        sql.run(KEEP, it.id(), it.kind(), it.subjectId(), it.part(), it.byResident(), it.at(), committeeId);
    }

    boolean knows(UUID id) {
        return sql.one("SELECT 1 FROM erasure WHERE id = ?", row -> true, id).isPresent();
    }

    /** @param path null for this node's own file */
    List<Erasure> read(Path path) {
        return (path == null ? file : new AppendOnlyFile(path))
                .read().stream().map(this::erasure).toList();
    }

    private String line(Erasure erasure) {
        try {
            return json.writeValueAsString(erasure);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("an erasure cannot be written as JSON", ours);
        }
    }

    private Erasure erasure(String line) {
        try {
            return json.readValue(line, Erasure.class);
        } catch (JsonProcessingException torn) {
            throw new UncheckedIOException("a line of the erasure ledger cannot be read", torn);
        }
    }
}
