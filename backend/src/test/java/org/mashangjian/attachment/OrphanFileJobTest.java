package org.mashangjian.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrphanFileJobTest {
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofHours(25));

    @Inject
    OrphanFileJob job;

    @Inject
    AttachmentFiles files;

    @Inject
    Sql sql;

    @Test
    void an_old_file_without_a_row_goes_and_no_other() throws IOException {
        var orphan = old(files.put(new byte[] {1}));
        var young = files.put(new byte[] {2});
        var owned =
                old(sql.one("SELECT storage_key FROM attachment WHERE id = ?", row -> row.string(1), Uploads.voice())
                        .orElseThrow());
        job.sweep();
        assertFalse(Files.exists(files.stream(orphan)));
        assertTrue(Files.exists(files.stream(young)));
        assertTrue(Files.exists(files.stream(owned)));
        files.delete(young);
        assertEquals(0, job.sweep(YESTERDAY));
    }

    private String old(String key) throws IOException {
        Files.setLastModifiedTime(files.stream(key), FileTime.from(YESTERDAY));
        return key;
    }
}
