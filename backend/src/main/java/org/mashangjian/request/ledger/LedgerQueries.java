package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestClocks;
import org.mashangjian.request.inbox.InboxScope;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.Redaction;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestViews;
import org.mashangjian.unit.Units;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Page;

/** Ledgers in the order of receipt. What is about a venue's own staff stands in no venue's ledger, whoever prints it. */
@ApplicationScoped
class LedgerQueries {
    static final String SORT = "received";
    private static final int AT_ONCE = 100;

    private static final String SELECT = """
            SELECT r.id, r.number, r.submitted_at, r.channel, r.venue_id, v.name, r.category_code,
                   coalesce(r.place_text, r.grid_cell, q.label), r.title, r.assignee_member_id, r.assignee_account_id,
                   coalesce(m.name, a.name), r.lead_unit_id, r.assisting_unit_ids, r.state, r.closure, r.overdue, r.due_at,
                   r.solved, r.answer_rating, r.outcome_rating
            FROM request r JOIN venue v ON v.id = r.venue_id LEFT JOIN qr_code q ON q.code = r.qr_code
                 LEFT JOIN member m ON m.id = r.assignee_member_id LEFT JOIN account a ON a.id = r.assignee_account_id
            WHERE\s""";

    @Inject
    Sql sql;

    @Inject
    LedgerMoves moves;

    @Inject
    RequestViews views;

    @Inject
    Units units;

    private record Found(LedgerApi.Line line, List<UUID> unitIds) {}

    Page<LedgerApi.Line> page(LedgerFilter filter, Caller caller, Locale language) {
        return Page.of(
                lines(filter, caller, language), filter.limit(), last -> Cursor.at(SORT, last.receivedAt(), last.id()));
    }

    /** Every line, page by page, so that any number fits; within a transaction. Gives how many. */
    int each(LedgerFilter filter, Caller caller, Locale language, Consumer<LedgerApi.Line> taker) {
        var part = filter.first(AT_ONCE - 1);
        var count = 0;
        while (true) {
            var lines = lines(part, caller, language);
            lines.forEach(taker);
            count += lines.size();
            if (lines.size() < AT_ONCE) {
                return count;
            }
            var last = lines.get(lines.size() - 1);
            part = part.after(Cursor.at(SORT, last.receivedAt(), last.id()));
        }
    }

    /** One more than the limit, so that one sees whether there are others. */
    List<LedgerApi.Line> lines(LedgerFilter filter, Caller caller, Locale language) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        narrow(filter, caller, where, values);
        var found = sql.list(
                SELECT + String.join(" AND ", where) + " ORDER BY r.submitted_at, r.id LIMIT " + (filter.limit() + 1),
                row -> read(row, language),
                values.toArray());
        var done = moves.of(found.stream().map(it -> it.line().id()).toList(), language);
        var named = units.of(
                found.stream().flatMap(it -> it.unitIds().stream()).distinct().toList());
        return found.stream().map(it -> whole(it, done, named)).toList();
    }

    static void narrow(LedgerFilter filter, Caller caller, List<String> where, List<Object> values) {
        var own = filter.memberId() != null && filter.memberId().equals(caller.memberId());
        InboxScope.add(filter.venueId(), own, caller, where, values);
        if (filter.venueId() != null) {
            where.add("NOT r.about_staff");
        }
        add(where, values, "r.assignee_member_id = ?", filter.memberId());
        if (filter.month() != null) {
            add(where, values, "r.submitted_at >= ?", filter.month().from());
            add(where, values, "r.submitted_at < ?", filter.month().to());
        }
        add(where, values, "r.channel = ?", filter.source());
        add(where, values, "r.category_code = ?", filter.category());
        add(where, values, "r.state = ?", filter.state());
        if (filter.overdue() != null) {
            where.add(filter.overdue() ? "r.overdue" : "NOT r.overdue");
        }
        if (filter.cursor() != null) {
            where.add("(r.submitted_at, r.id) > (?, ?)");
            values.add(filter.cursor().instant());
            values.add(filter.cursor().id());
        }
    }

    private static void add(List<String> where, List<Object> values, String condition, Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }

    private Found read(Row row, Locale language) throws SQLException {
        var unitIds = new ArrayList<>(row.uuids(14));
        if (row.uuid(13) != null) {
            unitIds.add(0, row.uuid(13));
        }
        var state = row.constant(15, RequestState.class);
        var handler = row.string(12);
        var dueAt = row.instant(18);
        var line = new LedgerApi.Line(
                row.uuid(1),
                row.string(2),
                row.instant(3),
                row.constant(4, RequestChannel.class),
                new RequestApi.Named(row.uuid(5), row.string(6)),
                views.category(row.string(7), language),
                Redaction.of(row.string(8)),
                Redaction.of(row.string(9)),
                handler == null ? null : new RequestApi.Assignee(row.uuid(10), row.uuid(11), handler),
                List.of(),
                List.of(),
                state,
                Messages.text("exchange", language, "state." + state),
                row.constant(16, RequestClosure.class),
                row.flag(17),
                due(dueAt),
                row.constant(19, RequestSolved.class),
                row.integerOrNull(20),
                row.integerOrNull(21));
        return new Found(line, unitIds);
    }

    private static Instant due(Instant dueAt) {
        return dueAt.equals(RequestClocks.NEVER) ? null : dueAt;
    }

    private static LedgerApi.Line whole(Found it, Map<UUID, List<LedgerApi.Move>> done, Map<UUID, Units.Facts> named) {
        var units = it.unitIds().stream()
                .map(named::get)
                .map(unit -> new RequestApi.Named(unit.id(), unit.name()))
                .toList();
        return it.line().with(units, done.getOrDefault(it.line().id(), List.of()));
    }
}
