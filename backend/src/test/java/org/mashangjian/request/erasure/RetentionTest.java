package org.mashangjian.request.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.DatabaseException;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionTest {
    private static final Path FILES = Path.of("target/data/attachments");
    private final Venue venue = VenueFixture.station().open();
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @Inject
    RetentionJob job;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .with("attachmentIds", List.of(Uploads.voice()))
                .submit();
        filed.does("messages", Map.of("content", "请尽快")).statusCode(201);
        filed.does("withdrawal", Map.of("reason", "不用了")).statusCode(200);
    }

    @Test
    void each_part_goes_when_its_time_is_over_and_no_sooner() throws IOException {
        var key = storageKey();
        endedMonthsAgo(11);
        job.run();
        assertEquals("contact voice content", left());
        endedMonthsAgo(13);
        job.run();
        assertEquals("voice content", left());
        endedMonthsAgo(37);
        job.run();
        assertEquals("content", left());
        assertFalse(Files.exists(file(key)), "the file is gone with its row");
        endedMonthsAgo(61);
        job.run();
        assertEquals("", left());
        assertTrue(Written.of(filed.id()).isWhole());
        assertEquals(3, count("SELECT count(*) FROM erasure WHERE NOT by_resident AND request_id = ?"));
    }

    @Test
    void a_committee_keeps_it_for_less() {
        sql.run("INSERT INTO retention_policy VALUES (?, 1, 2, 3, 4)", venue.committeeId());
        endedMonthsAgo(3);
        job.run();
        assertEquals("content", left());
        sql.run("DELETE FROM retention_policy WHERE committee_id = ?", venue.committeeId());
    }

    @Test
    void what_is_open_is_kept_however_old() {
        sql.run("UPDATE request SET state = 'submitted' WHERE id = ?", filed.id());
        endedMonthsAgo(100);
        job.run();
        assertEquals("contact voice content", left());
    }

    @Test
    void two_nodes_erase_it_once() throws Exception {
        endedMonthsAgo(61);
        AtOnce.times(4, () -> {
            job.run();
            return true;
        });
        // what one found taken by the other waits for the next round
        job.run();
        assertEquals("", left());
        for (var kind : List.of("contact_erased", "content_erased", "attachments_erased")) {
            assertEquals(
                    1,
                    sql.one(
                                    "SELECT count(*) FROM timeline_entry WHERE request_id = ? AND kind = ?",
                                    row -> row.number(1),
                                    filed.id(),
                                    kind)
                            .orElseThrow(),
                    kind);
        }
    }

    @Test
    void the_ledger_cannot_be_rewritten() {
        endedMonthsAgo(13);
        job.run();
        assertThrows(DatabaseException.class, () -> sql.run("DELETE FROM erasure WHERE request_id = ?", filed.id()));
        assertThrows(DatabaseException.class, () -> sql.run("UPDATE erasure SET at = now()"));
    }

    private String left() {
        return sql.one("""
                        SELECT concat_ws(' ',
                            CASE WHEN EXISTS (SELECT FROM request_contact WHERE request_id = r.id) THEN 'contact' END,
                            CASE WHEN EXISTS (SELECT FROM attachment WHERE request_id = r.id) THEN 'voice' END,
                            CASE WHEN content <> '' OR EXISTS (SELECT FROM request_message m
                                WHERE m.request_id = r.id AND m.content <> '') THEN 'content' END)
                        FROM request r WHERE id = ?
                        """, row -> row.string(1), filed.id()).orElseThrow();
    }

    private void endedMonthsAgo(int months) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run(
                    "UPDATE request SET state_since = now() - make_interval(months => ?) WHERE id = ?",
                    months,
                    filed.id());
            sql.run(
                    "UPDATE attachment SET uploaded_at = now() - make_interval(months => ?) WHERE request_id = ?",
                    months,
                    filed.id());
        });
    }

    private String storageKey() {
        return sql.one("SELECT storage_key FROM attachment WHERE request_id = ?", row -> row.string(1), filed.id())
                .orElseThrow();
    }

    private static Path file(String key) {
        return FILES.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }

    private long count(String query) {
        UUID id = filed.id();
        return sql.one(query, row -> row.number(1), id).orElseThrow();
    }
}
