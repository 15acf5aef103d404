package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Files in the data folder under random names, two levels of folders deep so that none grows long. */
@ApplicationScoped
class LocalAttachmentFiles implements AttachmentFiles {
    private static final int NAME_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEPTH = 3;
    /** The channel copies what it writes at once to memory outside the heap. */
    private static final int PIECE = 1 << 16;

    /** Anything else in the folder is not ours. */
    private static final Predicate<String> KEY = Pattern.compile("[0-9a-f]{32}").asMatchPredicate();

    private final Path folder;

    LocalAttachmentFiles(@ConfigProperty(name = "mashang.data-folder") Path data) {
        this.folder = data.toAbsolutePath().resolve("attachments");
    }

    @Override
    public String put(byte[] content) throws IOException {
        return put(new ByteArrayInputStream(content));
    }

    @Override
    public String put(Path content) throws IOException {
        try (var input = Files.newInputStream(content)) {
            return put(input);
        }
    }

    private String put(InputStream content) throws IOException {
        var name = new byte[NAME_BYTES];
        RANDOM.nextBytes(name);
        var key = HexFormat.of().formatHex(name);
        var target = stream(key);
        var fresh = target.resolveSibling(key + ".new");
        try {
            makeFolders(target.getParent());
            write(fresh, content);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            sync(target.getParent());
            return key;
        } catch (IOException fault) {
            Files.deleteIfExists(fresh);
            if (full(fault)) {
                throw Refusal.of(ProblemType.storage_full);
            }
            throw fault;
        }
    }

    @Override
    public Path stream(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(stream(key));
    }

    @Override
    public void each(Instant before, Consumer<String> key) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var found = Files.find(
                folder,
                DEPTH,
                (path, is) ->
                        is.isRegularFile() && is.lastModifiedTime().toInstant().isBefore(before))) {
            found.map(path -> path.getFileName().toString()).filter(KEY).forEach(key);
        }
    }

    /** A new folder is an entry of the one above it, which has to reach the disk as well. */
    private void makeFolders(Path leaf) throws IOException {
        if (!Files.isDirectory(leaf)) {
            Files.createDirectories(leaf);
            sync(leaf.getParent());
            sync(folder);
            sync(folder.getParent());
        }
    }

    private static void write(Path file, InputStream content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                for (var rest = ByteBuffer.wrap(piece); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
            }
            channel.force(true);
        }
    }

    /** On Linux a folder is synced by opening it to read. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Java tells a full disk (ENOSPC) and a used-up quota (EDQUOT) by their texts alone. */
    private static boolean full(IOException fault) {
        var text = String.valueOf(fault.getMessage());
        return text.contains("No space left") || text.contains("quota exceeded");
    }
}
