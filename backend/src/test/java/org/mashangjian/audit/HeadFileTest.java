package org.mashangjian.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_was_appended_is_read_again() {
        var first = new Head(UUID.randomUUID(), 7, "0a0b");
        var second = new Head(UUID.randomUUID(), 8, "0c0d");
        file().append(List.of(first), AT);
        file().append(List.of(second, first), AT.plusSeconds(3600));
        assertEquals(List.of(first, second, first), file().read());
    }

    @Test
    void before_the_first_hour_there_is_nothing() {
        assertEquals(List.of(), file().read());
    }

    @Test
    void a_line_that_was_tampered_with_is_no_silence() throws IOException {
        file().append(List.of(new Head(UUID.randomUUID(), 7, "0a0b")), AT);
        Files.writeString(folder.resolve("audit-heads.jsonl"), "{\"committeeId\":");
        assertThrows(UncheckedIOException.class, () -> file().read());
    }

    private HeadFile file() {
        return new HeadFile(folder, new ObjectMapper().registerModule(new JavaTimeModule()));
    }
}
