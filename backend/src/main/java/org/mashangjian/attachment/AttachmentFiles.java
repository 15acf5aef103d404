package org.mashangjian.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Where the bytes of attachments are kept. */
interface AttachmentFiles {
    /** Keeps the content so that it outlives a crash from the moment this returns; gives the key to find it by. */
    String put(byte[] content) throws IOException;

    /** The same of a file, which may be too large to be held in memory; it stays where it is. */
    String put(Path content) throws IOException;

    /**
     * The content as a file, so that the server can send it by itself and no slow reader holds a worker; a remote store
     * fetches it first.
     */
    Path stream(String key);

    /** Names every content that was kept before then. */
    void each(Instant before, Consumer<String> key) throws IOException;

    /** Removes the content; nothing happens where it is gone already. */
    void delete(String key) throws IOException;
}
