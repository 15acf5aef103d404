package org.mashangjian.request.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Who watches what. */
@ApplicationScoped
class Watches {
    /** More than anybody follows; the inbox looks for as many at once. */
    private static final int MOST = 500;

    @Inject
    Sql sql;

    WatchApi of(UUID accountId, UUID requestId) {
        return sql.one(
                        "SELECT since FROM request_watch WHERE account_id = ? AND request_id = ?",
                        row -> new WatchApi(true, row.instant(1)),
                        accountId,
                        requestId)
                .orElse(new WatchApi(false, null));
    }

    /** Whether it is new. */
    boolean begin(UUID accountId, UUID requestId, Instant at) {
        var others = sql.one(
                        "SELECT count(*) FROM request_watch WHERE account_id = ? AND request_id <> ?",
                        row -> row.integer(1),
                        accountId,
                        requestId)
                .orElse(0);
        if (others >= MOST) {
            throw Refusal.broken("id", "too_many_watched");
        }
        return sql.run(
                        "INSERT INTO request_watch (account_id, request_id, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        accountId,
                        requestId,
                        at)
                == 1;
    }

    boolean end(UUID accountId, UUID requestId) {
        return sql.run("DELETE FROM request_watch WHERE account_id = ? AND request_id = ?", accountId, requestId) == 1;
    }
}
