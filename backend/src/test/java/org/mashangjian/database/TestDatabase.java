package org.mashangjian.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL of its own for the tests, in memory speed: nothing here needs to outlive a crash. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres");
        } catch (IOException fault) {
            throw new UncheckedIOException("the test database did not start", fault);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("the test database did not stop", fault);
        }
    }
}
