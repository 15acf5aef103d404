package org.mashangjian.request.erasure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;
import org.postgresql.PGConnection;

/** Erased stays erased: an old dump comes back, the ledger is replayed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplayTest {
    private static final Path LEDGER = Path.of("target/data/erasures.jsonl");
    /** What a dump holds of one request, owners first. */
    private static final List<String> TABLES =
            List.of("request", "request_contact", "request_message", "timeline_entry", "attachment");

    private final Venue venue = VenueFixture.station().open();
    private RequestFixture.Filed filed;

    @TempDir
    Path folder;

    @Inject
    DataSource source;

    @Inject
    Sql sql;

    @Inject
    ReplayingErasures replaying;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .with("attachmentIds", List.of(Uploads.voice()))
                .submit();
        filed.does("withdrawal", Map.of("reason", "不用了")).statusCode(200);
    }

    @Test
    void what_was_erased_stays_erased_after_an_old_dump_is_restored() throws Exception {
        var dump = dump();
        var before = Files.exists(LEDGER) ? Files.readAllLines(LEDGER).size() : 0;
        filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
        var mine = own(before);
        restore(dump);
        filed.looksAtIt().body("contact.phone", equalTo("+8613912345678"));
        assertEquals(new ReplayingErasures.Outcome(3, 3, 3), replaying.replay(List.of(mine)));
        filed.looksAtIt()
                .statusCode(200)
                .body("contact", nullValue())
                .body("content", equalTo(""))
                .body("attachments.size()", equalTo(0));
        assertEquals(
                new ReplayingErasures.Outcome(3, 0, 0), replaying.replay(List.of(mine)), "repeated, it does nothing");
    }

    @Test
    void a_contact_given_after_the_erasure_is_not_touched() throws Exception {
        var before = Files.exists(LEDGER) ? Files.readAllLines(LEDGER).size() : 0;
        filed.does("erasure", Map.of("scope", "contact")).statusCode(200);
        filed.does("contact-correction", Map.of("contact", Map.of("phone", "13700001111")))
                .statusCode(200);
        assertEquals(0, replaying.replay(List.of(own(before))).erased());
        filed.looksAtIt().body("contact.phone", equalTo("+8613700001111"));
    }

    @Test
    void a_ledger_of_requests_the_dump_does_not_have_harms_nothing() throws Exception {
        var line = """
                {"id":"%s","requestId":"%s","part":"content","byResident":true,"at":"2026-01-01T00:00:00Z","files":[]}
                """.formatted(java.util.UUID.randomUUID(), java.util.UUID.randomUUID());
        var ledger = Files.writeString(folder.resolve("other.jsonl"), line);
        assertEquals(new ReplayingErasures.Outcome(1, 1, 0), replaying.replay(List.of(ledger)));
    }

    /** The lines this test has added. */
    private Path own(int before) throws IOException {
        var lines = Files.readAllLines(LEDGER);
        assertTrue(lines.size() > before);
        return Files.write(folder.resolve("own.jsonl"), lines.subList(before, lines.size()));
    }

    private Map<String, String> dump() throws SQLException, IOException {
        var dump = new LinkedHashMap<String, String>();
        try (var connection = source.getConnection()) {
            for (var table : TABLES) {
                var text = new StringWriter();
                copies(connection)
                        .copyOut("COPY (SELECT * FROM %s WHERE %s) TO STDOUT".formatted(table, own(table)), text);
                dump.put(table, text.toString());
            }
        }
        return dump;
    }

    /** Takes the database back to before the erasure, its ledger with it. */
    private void restore(Map<String, String> dump) throws SQLException, IOException {
        sql.run("ALTER TABLE erasure DISABLE TRIGGER USER");
        sql.run("DELETE FROM erasure WHERE request_id = ?", filed.id());
        sql.run("ALTER TABLE erasure ENABLE TRIGGER USER");
        sql.run("DELETE FROM request WHERE id = ?", filed.id());
        try (var connection = source.getConnection()) {
            for (var table : TABLES) {
                copies(connection).copyIn("COPY " + table + " FROM STDIN", new StringReader(dump.get(table)));
            }
        }
    }

    private String own(String table) {
        return (table.equals("request") ? "id" : "request_id") + " = '" + filed.id() + "'";
    }

    private static org.postgresql.copy.CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
