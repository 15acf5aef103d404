package org.mashangjian.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Page;

/** Where imports stand and what was found in their files. */
@ApplicationScoped
class ImportLog {
    private static final String BY_ROW = "row";

    @Inject
    Sql sql;

    void begin(UUID id, Caller by, UUID committeeId, ImportedList list, Instant at) {
        sql.run(
                "INSERT INTO import (id, account_id, committee_id, list, state, started_at, seen_at) VALUES (?, ?, ?, ?, 'checking', ?, ?)",
                id,
                by.accountId(),
                committeeId,
                list,
                at,
                at);
    }

    Optional<ImportApi.Progress> find(UUID id, UUID accountId) {
        return sql.one(
                """
                SELECT id, committee_id, list, state, rows, written, problems, created, changed, unchanged, started_at
                FROM import WHERE id = ? AND account_id = ?
                """,
                row -> new ImportApi.Progress(
                        row.uuid(1),
                        row.uuid(2),
                        row.constant(3, ImportedList.class),
                        row.constant(4, ImportState.class),
                        row.integer(5),
                        row.integer(6),
                        row.integer(7),
                        row.integer(8),
                        row.integer(9),
                        row.integer(10),
                        row.instant(11)),
                id,
                accountId);
    }

    /** Whether it stood there; of two who move it at once one does. */
    boolean move(UUID id, ImportState from, ImportState to) {
        return sql.run(
                        "UPDATE import SET state = ?, seen_at = now() WHERE id = ? AND state = ? AND removed_at IS NULL",
                        to,
                        id,
                        from)
                == 1;
    }

    /** In a transaction of its own, for who is asking meanwhile. */
    void seen(UUID id, int rows, int written) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run(
                        "UPDATE import SET rows = greatest(rows, ?), written = ?, seen_at = now() WHERE id = ?",
                        rows,
                        written,
                        id));
    }

    void count(UUID id, ImportTally tally) {
        sql.run(
                "UPDATE import SET rows = ?, problems = ?, created = ?, changed = ?, unchanged = ? WHERE id = ?",
                tally.rows(),
                tally.problems(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                id);
    }

    void note(UUID id, ImportRow.Problem problem) {
        sql.run(
                "INSERT INTO import_problem (id, import_id, row_number, column_key, code) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                id,
                problem.row(),
                problem.column(),
                problem.code());
    }

    Page<ImportApi.Problem> problems(ImportApi.Progress it, Locale language, int limit, String cursor) {
        var after = cursor == null ? null : Cursor.read(cursor, BY_ROW);
        record Read(UUID id, ImportApi.Problem problem) {}
        var read = sql.list(
                """
                SELECT id, row_number, column_key, code FROM import_problem
                WHERE import_id = ? AND (row_number, id) > (?, ?) ORDER BY row_number, id LIMIT ?
                """,
                row -> new Read(
                        row.uuid(1),
                        new ImportApi.Problem(
                                row.integer(2),
                                heading(it.list(), row.string(3), language),
                                row.string(4),
                                Messages.text("problems", language, "violation." + row.string(4)))),
                it.id(),
                after == null ? -1 : (int) after.number(),
                after == null ? new UUID(0, 0) : after.id(),
                limit + 1);
        return Page.of(
                        read,
                        limit,
                        last -> new Cursor(
                                BY_ROW, Integer.toString(last.problem().row()), last.id()))
                .map(Read::problem);
    }

    private static String heading(ImportedList list, String column, Locale language) {
        return column == null ? null : Messages.textOr(column, "exchange", language, list.heading(column));
    }
}
