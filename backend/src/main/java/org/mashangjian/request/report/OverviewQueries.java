package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.request.inbox.InboxScope;
import org.mashangjian.request.view.RequestApi;

/** Which venues are behind. It reads what is overdue alone, of which there is an index. */
@ApplicationScoped
class OverviewQueries {
    /** More than a desk looks at; those that are behind the most come first. */
    private static final int MOST = 100;

    private static final String BEHIND = """
            SELECT r.venue_id, v.name, count(*),
                   count(*) FILTER (WHERE r.answer_due < ? AND r.state NOT IN ('answered', 'follow_up')),
                   count(*) FILTER (WHERE r.escalated IS NOT NULL), min(r.due_at)
            FROM request r JOIN venue v ON v.id = r.venue_id
            WHERE r.overdue AND r.committee_id = ? AND %s AND NOT r.about_staff
            GROUP BY r.venue_id, v.name ORDER BY count(*) DESC, v.name
            """;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    ReportApi.Overview of(UUID committeeId, Caller caller) {
        var now = clock.now();
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>(List.of(now, committeeId));
        InboxScope.add(null, false, caller, where, values);
        var behind = sql.list(
                BEHIND.formatted(String.join(" AND ", where)),
                row -> new ReportApi.Behind(
                        new RequestApi.Named(row.uuid(1), row.string(2)),
                        row.integer(3),
                        row.integer(4),
                        row.integer(5),
                        row.instant(6)),
                values.toArray());
        var venues = sql.one("SELECT count(*) FROM venue WHERE committee_id = ?", row -> row.integer(1), committeeId)
                .orElse(0);
        return new ReportApi.Overview(
                committeeId,
                now,
                venues,
                behind.size(),
                behind.stream().mapToInt(ReportApi.Behind::overdue).sum(),
                behind.subList(0, Math.min(MOST, behind.size())));
    }
}
