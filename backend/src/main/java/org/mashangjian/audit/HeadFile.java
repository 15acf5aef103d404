package org.mashangjian.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the chains ended hour by hour, kept outside the database: JSON lines, only ever appended to. The more often it
 * is copied to another machine, the less can be cut off unnoticed.
 */
@ApplicationScoped
class HeadFile {
    private record Line(UUID committeeId, long sequence, String seal, Instant at) {}

    private final AppendOnlyFile file;
    private final ObjectMapper json;

    HeadFile(@ConfigProperty(name = "mashang.data-folder") Path folder, ObjectMapper json) {
        file = new AppendOnlyFile(folder.resolve("audit-heads.jsonl"));
        this.json = json;
    }

    void append(List<Head> heads, Instant at) {
        file.append(heads.stream().map(head -> line(head, at)).toList());
    }

    List<Head> read() {
        return file.read().stream().map(this::head).toList();
    }

    private String line(Head head, Instant at) {
        try {
            return json.writeValueAsString(new Line(head.committeeId(), head.sequence(), head.seal(), at));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("an audit head cannot be written as JSON", ours);
        }
    }

    private Head head(String text) {
        try {
            var line = json.readValue(text, Line.class);
            return new Head(line.committeeId(), line.sequence(), line.seal());
        } catch (JsonProcessingException torn) {
            throw new UncheckedIOException("a line of " + file + " cannot be read", torn);
        }
    }
}
