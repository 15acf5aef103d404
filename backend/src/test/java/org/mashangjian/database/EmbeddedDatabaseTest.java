package org.mashangjian.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void it_starts_with_nothing_durable_off_and_stops() throws IOException, SQLException {
        var data = folder.resolve("postgres");
        try (var database = EmbeddedDatabase.open(folder, 0)) {
            assertTrue(Postmaster.running(data).isPresent());
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertEquals("on", value(database, setting));
            }
            assertEquals("UTF8", value(database, "server_encoding"));
        }
        assertTrue(Postmaster.running(data).isEmpty());
    }

    @Test
    void it_keeps_a_sixteenth_of_the_memory_within_bounds() {
        assertEquals(128, EmbeddedDatabase.sharedMiB(1L << 30));
        assertEquals(256, EmbeddedDatabase.sharedMiB(4L << 30));
        assertEquals(1_024, EmbeddedDatabase.sharedMiB(64L << 30));
    }

    private static String value(EmbeddedDatabase database, String setting) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement();
                var results = statement.executeQuery("SHOW " + setting)) {
            results.next();
            return results.getString(1);
        }
    }
}
