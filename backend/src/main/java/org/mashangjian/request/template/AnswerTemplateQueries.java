package org.mashangjian.request.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads answer templates, the newest first. Each part of the union has its own index. */
@ApplicationScoped
class AnswerTemplateQueries {
    private static final String SORT = "newest_template";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String COLUMNS =
            "SELECT id, version, committee_id, venue_id, account_id, name, text FROM answer_template ";
    private static final String PAGE = """
            (%1$s WHERE account_id = ? AND id < ? ORDER BY id DESC LIMIT %2$d)
            UNION ALL
            (%1$s WHERE venue_id = ANY (?::uuid[]) AND id < ? ORDER BY id DESC LIMIT %2$d)
            UNION ALL
            (%1$s WHERE venue_id IS NULL AND account_id IS NULL AND committee_id = ANY (?::uuid[]) AND id < ?
             ORDER BY id DESC LIMIT %2$d)
            ORDER BY id DESC LIMIT %2$d
            """;

    @Inject
    Sql sql;

    /** @param filling makes the words for a request, or null where none was named */
    Page<AnswerTemplateApi> page(
            Caller caller,
            List<UUID> venues,
            List<UUID> committees,
            int limit,
            String cursor,
            UnaryOperator<String> filling) {
        var before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
        var read = sql.list(
                PAGE.formatted(COLUMNS, limit + 1),
                row -> kept(row, caller, filling),
                caller.accountId(),
                before,
                venues,
                before,
                committees,
                before);
        return Page.of(read, limit, last -> new Cursor(SORT, "", last.id()));
    }

    Optional<AnswerTemplateApi> find(UUID id, Caller caller) {
        return sql.one(COLUMNS + "WHERE id = ?", row -> kept(row, caller, null), id);
    }

    private static AnswerTemplateApi kept(Row row, Caller caller, UnaryOperator<String> filling) throws SQLException {
        var committeeId = row.uuid(3);
        var venueId = row.uuid(4);
        var scope = row.uuid(5) != null
                ? AnswerTemplateScope.personal
                : venueId != null ? AnswerTemplateScope.venue : AnswerTemplateScope.committee;
        var text = row.string(7);
        return new AnswerTemplateApi(
                row.uuid(1),
                row.integer(2),
                scope,
                venueId,
                scope == AnswerTemplateScope.committee ? committeeId : null,
                row.string(6),
                text,
                filling == null ? null : filling.apply(text),
                mayChange(scope, caller, venueId, committeeId));
    }

    private static boolean mayChange(AnswerTemplateScope scope, Caller caller, UUID venueId, UUID committeeId) {
        return switch (scope) {
            case personal -> true;
            case venue -> caller.mayRunVenue(venueId, committeeId);
            case committee -> caller.holdsFor(Role.office, committeeId);
        };
    }
}
