package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.message.SendingMessage;

/** Writes an update that an app posted into the conversation, as its resident, once for what the app calls it. */
@ApplicationScoped
class PostingUpdate {
    private static final String KEEP = """
            INSERT INTO open311_update (app_id, request_id, update_id, message_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String FIND =
            "SELECT message_id FROM open311_update WHERE app_id = ? AND request_id = ? AND update_id = ?";

    @Inject
    SendingMessage sending;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    Optional<UUID> earlier(UUID appId, UUID requestId, String updateId) {
        return sql.one(FIND, row -> row.uuid(1), appId, requestId, updateId);
    }

    /** @return the id under which it is kept */
    @Transactional
    UUID post(UUID appId, UUID requestId, String updateId, String words, List<UUID> media) {
        var id = Ids.next();
        if (sql.run(KEEP, appId, requestId, updateId, id) == 0) {
            return earlier(appId, requestId, updateId).orElseThrow();
        }
        sending.byApp(requestId, id, words, media, clock.now());
        return id;
    }
}
