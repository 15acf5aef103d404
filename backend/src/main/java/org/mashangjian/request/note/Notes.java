package org.mashangjian.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Keeps notes, newest first. They leave an audit row and no event, so nothing that listens can carry them out. */
@ApplicationScoped
public class Notes {
    private static final String SORT = "notes";
    private static final List<String> OF_ITS_AUTHOR = List.of("correction", "withdrawal");
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT =
            "SELECT id, written_at, author, account_id, content, corrected_at FROM request_note WHERE withdrawn_at IS NULL AND ";

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    /** In the caller's transaction. */
    public void write(UUID id, UUID requestId, UUID committeeId, Caller by, Instant at, String content) {
        sql.run(
                "INSERT INTO request_note (id, request_id, written_at, account_id, author, content) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                requestId,
                at,
                by.accountId(),
                by.name(),
                content);
        audit.append(committeeId, at, by, "request.noted", "request", requestId);
    }

    Page<NoteApi.Note> of(UUID requestId, UUID reader, int limit, String cursor) {
        var before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
        var read = sql.list(
                SELECT + "request_id = ? AND id < ? ORDER BY id DESC LIMIT " + (limit + 1),
                row -> note(row, reader),
                requestId,
                before);
        return Page.of(read, limit, last -> Cursor.at(SORT, last.at(), last.id()));
    }

    Optional<NoteApi.Note> find(UUID id, UUID reader) {
        return sql.one(SELECT + "id = ?", row -> note(row, reader), id);
    }

    private static NoteApi.Note note(Row row, UUID reader) throws SQLException {
        var own = row.uuid(4).equals(reader);
        return new NoteApi.Note(
                row.uuid(1),
                row.instant(2),
                row.string(3),
                own,
                row.string(5),
                row.instant(6),
                own ? OF_ITS_AUTHOR : List.of());
    }
}
