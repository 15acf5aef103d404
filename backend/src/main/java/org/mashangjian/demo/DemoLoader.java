package org.mashangjian.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/** Loads the demonstration before the first call is served, once, whichever of several nodes comes first. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final long LOCK = 0x6d617368616e67L;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    @ConfigProperty(name = "mashang.demo")
    boolean demo;

    @ConfigProperty(name = "mashang.demo-requests", defaultValue = "true")
    boolean withRequests;

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    DemoOrganisation organisation;

    @Inject
    DemoRequests requests;

    @Inject
    DemoReception reception;

    @Inject
    DemoDiscussion discussion;

    @Inject
    DemoConsultations consultations;

    @Inject
    DemoReports reports;

    @Inject
    DemoProposals proposals;

    @Inject
    DemoHandling handling;

    @Inject
    DemoHearings hearings;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    void start(@Observes @Priority(100) StartupEvent event) {
        if (demo) {
            QuarkusTransaction.requiringNew().timeout(300).run(this::loadOnce);
        }
    }

    private void loadOnce() {
        awaitTurn();
        if (sql.one("SELECT 1 FROM account WHERE demo LIMIT 1", row -> true).isPresent()) {
            return;
        }
        var began = clock.now();
        world.found();
        organisation.keep();
        if (withRequests) {
            var all = files.requests();
            all.forEach(request -> requests.play(request, began));
            reception.play(began);
            discussion.play(began);
            var consulted = consultations.play(began);
            var reported = reports.play(began);
            var filed = proposals.play(began);
            handling.play(filed, began);
            hearings.play(filed, began);
            LOG.infof(
                    "the demonstration is loaded: %d requests, %d topics, %d opinion reports, %d proposals filed",
                    all.size(), consulted, reported, filed.size());
        }
    }

    /** Asks again and again, as another node's load may take longer than one call waits for the database. */
    private void awaitTurn() {
        while (!sql.one("SELECT pg_try_advisory_xact_lock(?)", row -> row.flag(1), LOCK)
                .orElseThrow()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
