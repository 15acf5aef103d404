package org.mashangjian.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A PostgreSQL server that is running on a data folder, as its {@code postmaster.pid} tells. */
record Postmaster(Path data, long pid, int port) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    /** Above any number Linux gives. */
    private static final String NO_PID = Integer.toString(Integer.MAX_VALUE);

    /** The live server of that folder; a file left by a server that is gone, or by another program, counts as none. */
    static Optional<Postmaster> running(Path data) throws IOException {
        var lines = lines(data);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        var pid = Long.parseLong(lines.get(PID_LINE).strip());
        var port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return isServer(pid) ? Optional.of(new Postmaster(data, pid, port)) : Optional.empty();
    }

    /**
     * Lets a new server start over the file of one that is gone while its number is not: a zombie, or by now another
     * program's. The rest of the file stays, by which PostgreSQL sees whether a process of the old one still writes.
     */
    static void disown(Path data) throws IOException {
        var lines = lines(data);
        if (lines.size() > PORT_LINE) {
            lines.set(PID_LINE, NO_PID);
            Files.write(file(data), lines);
        }
    }

    /** PostgreSQL's fast shutdown (SIGINT): unlike SIGTERM it waits for no client. Java itself cannot send it. */
    void stop() throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + pid).inheritIO().start();
        var latest = Instant.now().plus(STOP);
        while (running(data).isPresent()) {
            if (Instant.now().isAfter(latest)) {
                throw new IOException("PostgreSQL did not stop within " + STOP);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Judged by the command line, which everybody may read and a zombie has none of. */
    private static boolean isServer(long pid) {
        try {
            var commandLine = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return commandLine.split("\0", 2)[0].endsWith("/postgres");
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<String> lines(Path data) throws IOException {
        try {
            return Files.readAllLines(file(data));
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
