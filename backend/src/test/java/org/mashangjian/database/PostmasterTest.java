package org.mashangjian.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    @TempDir
    Path data;

    @Test
    void a_folder_never_used_has_none() throws IOException {
        assertTrue(Postmaster.running(data).isEmpty());
        Postmaster.disown(data);
        assertTrue(Postmaster.running(data).isEmpty());
    }

    @Test
    void a_number_that_is_another_programs_by_now_is_none() throws IOException {
        left(ProcessHandle.current().pid());
        assertTrue(Postmaster.running(data).isEmpty());
    }

    @Test
    void disowning_leaves_what_tells_of_the_old_ones_memory() throws IOException {
        left(ProcessHandle.current().pid());
        Postmaster.disown(data);
        var lines = Files.readAllLines(file());
        assertEquals(Integer.toString(Integer.MAX_VALUE), lines.get(0));
        assertEquals("  2211891     32820", lines.get(6));
    }

    private void left(long pid) throws IOException {
        Files.write(
                file(),
                List.of(
                        Long.toString(pid),
                        data.toString(),
                        "1795305828",
                        "43177",
                        "/tmp",
                        "127.0.0.1",
                        "  2211891     32820",
                        "ready   "));
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
