package org.mashangjian.request.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.category.Categories;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestClocks;
import org.mashangjian.request.RequestParties;
import org.mashangjian.request.RequestScope;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestAtUnits;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestStanding;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestViews;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/**
 * The inbox of staff and members: always within their scope, sorted by what is due. The number of rows stands in the text,
 * as a plan for an unknown number would read a tenth of the table.
 */
@ApplicationScoped
class InboxQueries {
    private static final String SELECT = """
            SELECT r.id, r.number, r.state, r.closure, r.title, r.category_code, r.venue_id, v.name, r.urgency,
                   r.about_staff, r.assignee_member_id, r.assignee_account_id, coalesce(m.name, a.name), r.reopenings,
                   r.messages, r.attachments, r.due_at, r.overdue, r.submitted_at, r.updated_at, r.examiner, r.appeals,
                   r.appeal_until, r.extension_asked, r.extension_days, r.has_phone, r.committee_id, r.solved,
                   r.lead_unit_id, r.assisting_unit_ids, r.designated, r.dispatched_at, r.object_due,
                   r.answered_by, r.follow_up_tries, r.overdue AND r.escalated = r.due_at,
                   CASE WHEN r.reminded_at >= r.state_since THEN r.reminded_at END
            FROM request r JOIN venue v ON v.id = r.venue_id LEFT JOIN member m ON m.id = r.assignee_member_id
                 LEFT JOIN account a ON a.id = r.assignee_account_id
            WHERE\s""";

    private static final List<String> STATES = RequestMove.statesFor(RequestAction.remind).stream()
            .map(RequestState::name)
            .toList();

    @Inject
    Sql sql;

    @Inject
    RequestViews views;

    @Inject
    Categories categories;

    @Inject
    DatabaseClock clock;

    private record Found(InboxApi.Line line, Set<RequestParty> parties, Instant key) {}

    /** Every line that the filter lets through and who the caller is to it, handed over as it is read; within a transaction. */
    void each(InboxFilter filter, Caller caller, Locale language, BiConsumer<InboxApi.Line, Set<RequestParty>> taker) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (!narrow(filter, caller, where, values)) {
            return;
        }
        var now = clock.now();
        sql.each(
                SELECT + String.join(" AND ", where) + " ORDER BY r."
                        + filter.sort().column() + ", r.id",
                row -> {
                    var found = read(row, filter.sort(), caller, language, now);
                    taker.accept(found.line(), found.parties());
                },
                values.toArray());
    }

    Page<InboxApi.Line> page(InboxFilter filter, Caller caller, Locale language) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (!narrow(filter, caller, where, values)) {
            return new Page<>(List.of(), null);
        }
        var column = filter.sort().column();
        if (filter.cursor() != null) {
            where.add("(r." + column + ", r.id) > (?, ?)");
            values.add(filter.cursor().instant());
            values.add(filter.cursor().id());
        }
        var now = clock.now();
        List<Found> found = sql.list(
                SELECT + String.join(" AND ", where) + " ORDER BY r." + column + ", r.id LIMIT " + (filter.limit() + 1),
                row -> read(row, filter.sort(), caller, language, now),
                values.toArray());
        return Page.of(found, filter.limit(), last -> cursor(last, filter.sort()))
                .map(Found::line);
    }

    /** What of that scope, or only of these ids, can be urged and was not since then; the longest due first. */
    List<UUID> remindable(InboxFilter filter, List<UUID> ids, Caller caller, Instant since) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (!narrow(filter, caller, where, values)) {
            return List.of();
        }
        add(where, values, "r.state = ANY (?)", STATES);
        if (ids != null) {
            add(where, values, "r.id = ANY (?)", ids);
        }
        add(where, values, "coalesce(r.reminded_at, '-infinity') < ?", since);
        return sql.list(
                "SELECT r.id FROM request r WHERE " + String.join(" AND ", where) + " ORDER BY r.due_at, r.id LIMIT "
                        + filter.limit(),
                row -> row.uuid(1),
                values.toArray());
    }

    /** False where nothing can be found, as the words hold no letter or digit. */
    private boolean narrow(InboxFilter filter, Caller caller, List<String> where, List<Object> values) {
        InboxScope.add(filter, caller, where, values);
        if (filter.state() != null) {
            add(where, values, "r.state = ?", filter.state());
        }
        if (filter.category() != null) {
            category(filter.category(), where, values);
        }
        if (filter.overdue() != null) {
            // a parameter could not use the partial index
            where.add(filter.overdue() ? "r.overdue" : "NOT r.overdue");
        }
        if (filter.watched() != null) {
            // few, and read once: the list is found by them
            add(
                    where,
                    values,
                    "r.id " + (filter.watched() ? "= ANY" : "<> ALL")
                            + " (ARRAY (SELECT request_id FROM request_watch WHERE account_id = ?))",
                    caller.accountId());
        }
        if (filter.updatedAfter() != null) {
            add(where, values, "r.updated_at > ?", filter.updatedAfter());
        }
        if (filter.words() == null) {
            return true;
        }
        var query = SearchTerms.query(filter.words());
        add(where, values, "r.terms @@ ?::tsquery", query);
        return !query.isEmpty();
    }

    /** A topic's own index keeps the order; of an area's topics the few that are due first are sorted. */
    private void category(String code, List<String> where, List<Object> values) {
        var topics = categories.topics(code);
        if (topics.size() == 1) {
            add(where, values, "r.category_code = ?", topics.get(0));
        } else {
            add(where, values, "r.category_code = ANY (?)", topics);
        }
    }

    /** Each column is read once, as a page has 21 lines of 37 and reading them is most of what it costs. */
    private Found read(Row row, InboxFilter.Sort sort, Caller caller, Locale language, Instant now)
            throws SQLException {
        var id = row.uuid(1);
        var venueId = row.uuid(7);
        var aboutStaff = row.flag(10);
        var memberId = row.uuid(11);
        var accountId = row.uuid(12);
        var assignee = row.string(13);
        var dueAt = row.instant(17);
        var examiner = row.constant(21, RequestExaminer.class);
        var unitId = row.uuid(29);
        var facts = facts(row, examiner, unitId != null);
        var parties = RequestParties.of(
                caller,
                new RequestScope(
                        id,
                        venueId,
                        row.uuid(27),
                        aboutStaff,
                        examiner == RequestExaminer.office,
                        memberId,
                        accountId,
                        unitId,
                        row.uuids(30),
                        row.instant(32) != null,
                        row.uuid(34)));
        var line = new InboxApi.Line(
                id,
                row.string(2),
                facts.state(),
                facts.closure(),
                row.string(5),
                views.category(row.string(6), language),
                new RequestApi.Named(venueId, row.string(8)),
                row.constant(9, RequestUrgency.class),
                aboutStaff,
                assignee == null ? null : new RequestApi.Assignee(memberId, accountId, assignee),
                facts.reopenings(),
                row.integer(15),
                row.integer(16),
                dueAt.equals(RequestClocks.NEVER) ? null : dueAt,
                row.flag(18),
                row.flag(36),
                row.instant(37),
                row.instant(19),
                row.instant(20),
                RequestMove.allowed(facts, parties, now));
        return new Found(line, parties, sort == InboxFilter.Sort.due ? dueAt : row.instant(20));
    }

    private static RequestStanding facts(Row row, RequestExaminer examiner, boolean atUnit) throws SQLException {
        return new RequestStanding(
                row.constant(3, RequestState.class),
                row.constant(4, RequestClosure.class),
                examiner,
                row.integer(22),
                row.integer(14),
                row.instant(23),
                row.integerOrNull(24),
                row.integerOrNull(25),
                new RequestAtUnits(atUnit, row.flag(31), row.instant(33)),
                row.flag(26),
                row.integer(35),
                row.constant(28, RequestSolved.class),
                row.flag(10));
    }

    private static Cursor cursor(Found last, InboxFilter.Sort sort) {
        return Cursor.at(sort.name(), last.key(), last.line().id());
    }

    private static void add(List<String> where, List<Object> values, String condition, Object value) {
        where.add(condition);
        values.add(value);
    }
}
