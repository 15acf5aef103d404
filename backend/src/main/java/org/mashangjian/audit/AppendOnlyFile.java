package org.mashangjian.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Lines outside the database that are only ever added to, each on the disk before the call that adds it returns. */
public final class AppendOnlyFile {
    private final Path file;

    public AppendOnlyFile(Path file) {
        this.file = file;
    }

    /** Appends whole; what did not fit is taken back, so that no line is left torn. Nodes that share the file take turns. */
    public synchronized void append(List<String> lines) {
        var text = String.join("\n", lines) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // given up when the channel closes
                channel.lock();
                append(channel, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(file + " cannot be written", fault);
        }
    }

    /** All lines; none where nothing was appended yet. */
    public List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(file + " cannot be read", fault);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private static void append(FileChannel channel, ByteBuffer lines) throws IOException {
        var before = channel.size();
        channel.position(before);
        try {
            while (lines.hasRemaining()) {
                channel.write(lines);
            }
            channel.force(true);
        } catch (IOException full) {
            channel.truncate(before);
            throw full;
        }
    }
}
