package org.mashangjian;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.account.FactorRule;
import org.mashangjian.account.oidc.OidcSettings;
import org.mashangjian.database.DurableSettings;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.push.PushSettings;
import org.mashangjian.secret.KeyCheck;
import org.mashangjian.secret.Keys;
import org.mashangjian.webhook.WebhookSettings;

/** Refuses to serve people on published keys, with demo accounts, or from a database that may lose what it acknowledged. */
@ApplicationScoped
class BootGuard {
    @Inject
    Keys keys;

    @Inject
    DurableSettings durable;

    @Inject
    PushSettings push;

    @Inject
    WebhookSettings webhooks;

    @Inject
    FactorRule factors;

    @Inject
    OidcSettings oidc;

    @Inject
    Sql sql;

    @ConfigProperty(name = "mashang.demo")
    boolean demo;

    void start(@Observes @Priority(5) StartupEvent event) {
        if (demo || LaunchMode.current().isDev()) {
            return;
        }
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new ConfigurationException("Refusing to start in production:\n- " + String.join("\n- ", faults)
                    + "\nTo try the demo instead, set QUARKUS_PROFILE=demo.");
        }
    }

    List<String> faults() {
        var faults = new ArrayList<>(KeyCheck.faults(keys, KeyCheck.published()));
        if (sql.one("SELECT 1 FROM account WHERE demo LIMIT 1", row -> row.integer(1))
                .isPresent()) {
            faults.add("the database holds demo accounts, whose password is published; use a database of its own");
        }
        if (!factors.isRequired()) {
            faults.add("mashang.second-factor is offered, so that a password alone is enough; set it to required");
        }
        if (oidc.isInTheClear()) {
            faults.add("mashang.oidc.issuer is not https, so that somebody on the way could sign in as anybody");
        }
        if (push.allowLoopback()) {
            faults.add("mashang.push.allow-loopback is for tests: it sends to this machine what a caller names");
        }
        if (webhooks.allowLoopback()) {
            faults.add("mashang.webhooks.allow-loopback is for the demo: it sends to this machine what an app names");
        }
        for (var setting : durable.off()) {
            faults.add("the database has " + setting + " off; switch it on");
        }
        return faults;
    }
}
