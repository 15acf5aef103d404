package org.mashangjian;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashangjian.database.EmbeddedDatabase;

/**
 * Starts the application: to serve, or with a command such as {@code verify} to do that and end. Where no database is
 * configured ({@code QUARKUS_DATASOURCE_JDBC_URL}), a real PostgreSQL is started first, its data in
 * {@code MASHANG_DATA_FOLDER} (default {@code .data}), and stopped after.
 */
@QuarkusMain
public class Main {
    private static final String URL = "quarkus.datasource.jdbc.url";
    /** The profiles that may start a database of their own. */
    private static final Set<String> OF_ITS_OWN = Set.of("demo", "bench", "dev");

    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            onlyCommand();
        }
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null || System.getProperty(URL) != null) {
            Quarkus.run(Service.class, arguments);
            return;
        }
        if (!OF_ITS_OWN.contains(profile())) {
            System.err.println("Set QUARKUS_DATASOURCE_JDBC_URL: the database that starts by itself knows no password,"
                    + " which is for trying only (QUARKUS_PROFILE=demo).");
            System.exit(1);
        }
        var folder = Path.of(System.getenv().getOrDefault("MASHANG_DATA_FOLDER", ".data"));
        var port = Integer.parseInt(System.getenv().getOrDefault("MASHANG_DATABASE_PORT", "0"));
        var status = new AtomicInteger();
        var stopped = new CountDownLatch(1);
        var database = EmbeddedDatabase.open(folder, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "database-stop"));
        try (database) {
            System.setProperty(URL, database.url());
            // as the default one, so that a failure to start is still told
            ApplicationLifecycleManager.setDefaultExitCodeHandler(status::set);
            Quarkus.run(Service.class, arguments);
        } finally {
            stopped.countDown();
        }
        System.exit(status.get());
    }

    private static String profile() {
        var profile = System.getProperty("quarkus.profile", System.getenv("QUARKUS_PROFILE"));
        return profile == null ? "prod" : profile;
    }

    /** A command runs beside the service: no port, no jobs, its output its own. */
    private static void onlyCommand() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
    }

    /** The JVM waits for the main thread to stop the database, however it was told to end. */
    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
