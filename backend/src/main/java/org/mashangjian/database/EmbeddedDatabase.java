package org.mashangjian.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A real PostgreSQL that the application starts for itself when no other is configured, with durable settings and its
 * data in a folder that outlives the run. A server orphaned by a killed run is found by its {@code postmaster.pid} and
 * used again. Who holds the folder's lock stops the server at the end; a command run beside the service only uses it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final Path data;
    private final FileLock owned;
    private final String url;

    private EmbeddedDatabase(Path data, FileLock owned, int port) {
        this.data = data;
        this.owned = owned;
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /**
     * Starts or finds the server.
     *
     * @param folder holds {@code postgres/} (data) and {@code postgres-binaries/}; made where absent
     * @param port TCP port on the loopback address, 0 for any free one
     */
    public static EmbeddedDatabase open(Path folder, int port) throws IOException {
        var data = folder.resolve("postgres").toAbsolutePath();
        Files.createDirectories(data);
        var owned = lock(folder.resolve("postgres.lock"));
        var running = Postmaster.running(data);
        if (running.isPresent()) {
            return new EmbeddedDatabase(data, owned, running.get().port());
        }
        if (owned == null) {
            throw new IOException("another run is just starting or stopping the database in " + data);
        }
        Postmaster.disown(data);
        return new EmbeddedDatabase(data, owned, start(folder, data, port));
    }

    public String url() {
        return url;
    }

    /** Stops the server, if it is this run's to stop. */
    @Override
    public void close() throws IOException {
        if (owned == null) {
            return;
        }
        var running = Postmaster.running(data);
        if (running.isPresent()) {
            running.get().stop();
        }
        owned.acquiredBy().close();
    }

    /** Its handle is left alone, as {@link Postmaster#stop} stops a server of any run. */
    private static int start(Path folder, Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        folder.resolve("postgres-binaries").toAbsolutePath().toFile())
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", sharedMiB(memory()) + "MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // else a refused row would stand in the log with all it holds
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .start()
                .getPort();
    }

    /**
     * What the server keeps of its data, in MiB, of a machine with so many bytes of memory: a sixteenth, from 128 to
     * 1,024. The system's own cache is not to be relied on: some machines give it back while memory is free, and a page
     * read from the disk again was what the slowest searches and submissions waited for.
     */
    static long sharedMiB(long memory) {
        return Math.max(128, Math.min(1_024, memory / 16 >> 20));
    }

    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    /** The lock, kept until the process ends in whatever way; null where another process has it. */
    private static FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return lock;
    }
}
