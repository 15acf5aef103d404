package org.mashangjian.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private final Path file;
    private final ObjectMapper json;

    HeadFile(@ConfigProperty(name = "mashang.data-folder") Path folder, ObjectMapper json) {
        file = folder.resolve("audit-heads.jsonl");
        this.json = json;
    }

    /** Appends and forces to the disk; what did not fit is taken back, so that no line is left torn. */
    synchronized void append(List<Head> heads, Instant at) {
        var lines = new StringBuilder();
        heads.forEach(head -> lines.append(line(head, at)).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                append(channel, ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("audit heads cannot be written to " + file, fault);
        }
    }

    List<Head> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(this::head).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("audit heads cannot be read from " + file, fault);
        }
    }

    private static void append(FileChannel channel, ByteBuffer lines) throws IOException {
        var before = channel.size();
        channel.position(before);
        try {
            while (lines.hasRemaining()) {
                channel.write(lines);
            }
            channel.force(true);
        } catch (IOException full) {
            channel.truncate(before);
            throw full;
        }
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
