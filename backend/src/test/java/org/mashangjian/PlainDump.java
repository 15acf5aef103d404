package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Every table as text, byte strings in hex as PostgreSQL writes them; and that a text holds no secret. */
final class PlainDump {
    private PlainDump() {}

    static String of(DataSource source) throws SQLException, IOException {
        var dump = new StringWriter();
        try (var connection = source.getConnection()) {
            var tables = new ArrayList<String>();
            try (var found = connection
                    .createStatement()
                    .executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            assertTrue(tables.size() > 15, tables::toString);
            for (var table : tables) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY \"" + table + "\" TO STDOUT", dump);
            }
        }
        return dump.toString();
    }

    static void assertAbsent(Collection<String> secrets, String where, String text) {
        for (var secret : secrets) {
            var hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            for (var form : List.of(secret, secret.toLowerCase(Locale.ROOT), hex)) {
                var at = text.indexOf(form);
                assertTrue(at < 0, () -> where + " holds " + secret + ": " + around(text, at));
            }
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 60));
    }
}
