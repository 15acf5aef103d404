package org.mashangjian.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashangjian.account.Session;
import org.mashangjian.database.Sql;

/** Reads a holder's own live sessions, the newest first; more than a hundred nobody looks through. */
@ApplicationScoped
class SessionQueries {
    private static final String LIVE = """
            SELECT id, device, kept, created_at, used_at, expires_at FROM account_session
            WHERE account_id = ? AND expires_at > now() AND used_at > now() - idle
            ORDER BY created_at DESC, id LIMIT 100
            """;

    @Inject
    Sql sql;

    List<SessionApi.Own> live(Session asking) {
        return sql.list(
                LIVE,
                row -> new SessionApi.Own(
                        row.uuid(1),
                        row.string(2),
                        row.flag(3),
                        row.instant(4),
                        row.instant(5),
                        row.instant(6),
                        row.uuid(1).equals(asking.id())),
                asking.caller().accountId());
    }
}
