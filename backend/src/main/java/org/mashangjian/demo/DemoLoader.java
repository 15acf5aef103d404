package org.mashangjian.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/** Loads the demonstration before the first call is served, once, whichever of several nodes comes first. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final long LOCK = 0x6d617368616e67L;

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
        // the other node's load may take longer than a call may wait
        sql.run("SET LOCAL lock_timeout = '5min'");
        sql.one("SELECT pg_advisory_xact_lock(?)", row -> true, LOCK);
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
}
