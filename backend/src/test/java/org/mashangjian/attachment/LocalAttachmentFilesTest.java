package org.mashangjian.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAttachmentFilesTest {
    @TempDir
    Path data;

    @Test
    void what_is_put_is_read_back_until_it_is_deleted() throws IOException {
        var files = new LocalAttachmentFiles(data);
        var content = new byte[] {1, 2, 3};
        var key = files.put(content);
        assertArrayEquals(content, Files.readAllBytes(files.stream(key)));
        files.delete(key);
        assertFalse(Files.exists(files.stream(key)));
        files.delete(key);
    }

    @Test
    void names_are_random_and_spread_over_folders() throws IOException {
        var files = new LocalAttachmentFiles(data);
        var one = files.put(new byte[] {1});
        var other = files.put(new byte[] {1});
        assertNotEquals(one, other);
        assertTrue(one.matches("[0-9a-f]{32}"));
        var path = data.toAbsolutePath().relativize(files.stream(one));
        assertEquals(Path.of("attachments", one.substring(0, 2), one.substring(2, 4), one), path);
    }

    @Test
    void a_finished_write_leaves_no_draft_behind() throws IOException {
        var files = new LocalAttachmentFiles(data);
        var folder = files.stream(files.put(new byte[] {1})).getParent();
        try (var entries = Files.list(folder)) {
            assertEquals(1, entries.count());
        }
    }
}
