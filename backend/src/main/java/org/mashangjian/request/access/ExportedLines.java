package org.mashangjian.request.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.request.state.RequestParty;

/** The requests of one export, written down some hundreds at a time, so that any number fits; once a day, request and reader. */
public final class ExportedLines {
    private static final int AT_ONCE = 500;
    private static final String APPEND = """
            INSERT INTO data_access (id, request_id, kind, at, account_id, name, party)
            SELECT gen_random_uuid(), taken.id, 'export', ?, ?, ?, taken.party
            FROM unnest(?::uuid[], ?::text[]) AS taken (id, party) ON CONFLICT DO NOTHING
            """;

    private final Sql sql;
    private final Caller caller;
    private final Instant at;
    private final List<UUID> ids = new ArrayList<>(AT_ONCE);
    private final List<RequestParty> parties = new ArrayList<>(AT_ONCE);

    ExportedLines(Sql sql, Caller caller, Instant at) {
        this.sql = sql;
        this.caller = caller;
        this.at = at;
    }

    public void add(UUID requestId, Set<RequestParty> as) {
        ids.add(requestId);
        parties.add(LoggingAccess.quality(as));
        if (ids.size() == AT_ONCE) {
            end();
        }
    }

    /** To be called after the last one. */
    public void end() {
        sql.run(APPEND, at, caller.accountId(), caller.name(), ids, parties);
        ids.clear();
        parties.clear();
    }
}
