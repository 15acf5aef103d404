package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Registers apps, and grants them what they may do for a committee. */
@ApplicationScoped
class RegisteringApp {
    private static final String GRANT = """
            INSERT INTO app_grant (id, app_id, committee_id, scopes, venue_ids, granted_at)
            VALUES (?, ?, ?, ?, ?::uuid[], ?)
            ON CONFLICT (app_id, committee_id)
            DO UPDATE SET scopes = excluded.scopes, venue_ids = excluded.venue_ids, granted_at = excluded.granted_at
            """;

    @Inject
    AppKeepers keepers;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    Replays replays;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Transactional
    AppApi.View register(AppApi.Registration body) {
        var committee = keepers.committee("grant.committeeId", body.grant().committeeId());
        var by = callers.current();
        var id = replays.make("registerApp/" + by.accountId(), body, made -> {
            var at = clock.now();
            var app = App.register(made, committee, body, at);
            audit.append(committee, at, by, "app.registered", "app", made);
            grant(app, body.grant(), committee, "grant.");
        });
        return keepers.shown(id);
    }

    /** Grants what is said and no more; what the committee granted before ends. */
    @Transactional
    AppApi.View grant(UUID appId, AppApi.Granted body) {
        var app = App.<App>findByIdOptional(appId).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        grant(app, body, keepers.committee("committeeId", body.committeeId()), "");
        return keepers.shown(appId);
    }

    @Transactional
    void revoke(UUID appId, UUID grantId) {
        var committee = sql.one(
                        "SELECT committee_id FROM app_grant WHERE id = ? AND app_id = ?",
                        row -> row.uuid(1),
                        grantId,
                        appId)
                .filter(keepers.committees()::contains)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        sql.run("DELETE FROM app_grant WHERE id = ?", grantId);
        audit.append(committee, clock.now(), callers.current(), "app.grant_revoked", "app", appId);
    }

    private void grant(App app, AppApi.Granted body, UUID committee, String at) {
        var reads = body.scopes().contains(AppScope.public_read);
        if (reads == body.venues().isEmpty()) {
            throw Refusal.broken(at + "venueIds", reads ? "required" : "not_for_scope");
        }
        if (!isOf(committee, body.venues())) {
            throw Refusal.broken(at + "venueIds", "unknown_venue");
        }
        var scopes = body.scopes().stream().map(AppScope::word).sorted().toList();
        var now = clock.now();
        sql.run(GRANT, Ids.next(), app.id(), committee, scopes, body.venues(), now);
        audit.append(committee, now, callers.current(), "app.granted", "app", app.id());
    }

    private boolean isOf(UUID committee, List<UUID> venues) {
        var there = sql.one(
                        "SELECT count(*) FROM venue WHERE committee_id = ? AND id = ANY (?::uuid[])",
                        row -> row.number(1),
                        committee,
                        venues)
                .orElseThrow();
        return there == venues.stream().distinct().count();
    }
}
