package org.mashangjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Page;

/** Reads an account's own notices, newest first, as long as the request, if it is about one or about what came of one, is its business. */
@ApplicationScoped
class NoticeQueries {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT n.id, n.type, n.request_id, r.number, coalesce(r.title, n.label), n.made_at, n.read_at,
                   coalesce(r.number, n.label), n.subject_kind, n.subject_id
            FROM notice n LEFT JOIN request r ON r.id = n.request_id
            WHERE n.account_id = ? AND (n.request_id IS NULL OR r.id <> ALL (?::uuid[]) AND %s)
              AND (n.subject_id IS NULL OR n.subject_id <> ALL (?::uuid[]))
            """.formatted(Readable.by("n.account_id"));
    private static final String ONE = SELECT + " AND n.id = ?";
    private static final String PAGE = SELECT + " AND n.id < ? ORDER BY n.id DESC LIMIT ";
    private static final String UNREAD = SELECT + " AND n.read_at IS NULL AND n.id < ? ORDER BY n.id DESC LIMIT ";

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    Page<NoticeApi.Notice> list(Caller caller, boolean unread, int limit, String cursor, Locale language) {
        var before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
        var query = (unread ? UNREAD : PAGE) + (limit + 1);
        var read = sql.list(
                query, row -> notice(row, language), caller.accountId(), caller.recusedFrom(), kept(caller), before);
        return Page.of(read, limit, it -> Cursor.at(SORT, it.at(), it.id()));
    }

    Optional<NoticeApi.Notice> find(UUID id, Caller caller, Locale language) {
        return sql.one(ONE, row -> notice(row, language), caller.accountId(), caller.recusedFrom(), kept(caller), id);
    }

    /** What came of the requests that they are recused from. */
    private List<UUID> kept(Caller caller) {
        return lineage.family("request", caller.recusedFrom());
    }

    private static NoticeApi.Notice notice(Row row, Locale language) throws SQLException {
        var type = row.string(2);
        return new NoticeApi.Notice(
                row.uuid(1),
                type,
                row.uuid(3),
                row.string(4),
                row.string(5),
                row.instant(6),
                row.instant(7),
                Messages.text("notices", language, type, row.string(8)),
                row.string(9),
                row.uuid(10));
    }
}
