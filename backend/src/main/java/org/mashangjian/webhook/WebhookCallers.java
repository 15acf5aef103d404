package org.mashangjian.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.Callers;
import org.mashangjian.app.KeptApps;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** For which app somebody sees to webhooks: the app for itself, an administrator for one that their committee keeps. */
@ApplicationScoped
class WebhookCallers {
    @Inject
    Callers callers;

    @Inject
    KeptApps kept;

    @Inject
    Sql sql;

    /** @param named by an administrator, who has to; by an app itself or not at all */
    AppCaller of(UUID named) {
        var app = callers.app();
        if (app.isPresent()) {
            return app.filter(it -> named == null || it.appId().equals(named))
                    .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        }
        if (named == null) {
            throw Refusal.malformed("appId", "required");
        }
        return kept.of(named);
    }

    /** That of one webhook; 404 where there is none. */
    AppCaller at(UUID webhook) {
        return callers.app()
                .orElseGet(() -> kept.of(sql.one("SELECT app_id FROM webhook WHERE id = ?", row -> row.uuid(1), webhook)
                        .orElseThrow(() -> Refusal.of(ProblemType.not_found))));
    }
}
