package org.mashangjian.opinionreport.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportFacts;
import org.mashangjian.opinionreport.state.ReportMoves;
import org.mashangjian.opinionreport.state.ReportScope;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Page;

/** Reports that are the caller's to write, to examine or to look over, the newest first. */
@ApplicationScoped
public class ReportQueries {
    private static final String SELECT = """
            SELECT r.id, r.state, r.number, r.committee_id, r.venue_id, v.name, r.author_member_id, r.author_name, r.internal,
                   r.title, r.express, r.cycle, r.triage_late OR r.assign_late, r.submitted_at, r.issued_at, r.updated_at,
                   r.author_account_id, r.consent, r.author_agrees, r.published_at,
                   (SELECT a.level FROM adoption a WHERE a.report_id = r.id
                        AND a.state IN ('adopted', 'instructed', 'assigned', 'feedback')
                    ORDER BY array_position('{national,province,city,county}'::text[], a.level) LIMIT 1),
                   r.answered_by_receipt
            FROM opinion_report r LEFT JOIN venue v ON v.id = r.venue_id WHERE\s""";

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. @param cycle the first day of an express month */
    public record Filter(UUID venueId, ReportState state, LocalDate cycle, Boolean late, Boolean mine, String words) {}

    public Page<ReportApi.Line> page(Filter filter, Caller caller, int limit, String cursor) {
        var asked = filter.words() == null ? null : SearchTerms.query(filter.words());
        if (asked != null && asked.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var own = new Newest("opinion_report", limit, cursor)
                .only("venue_id = ?", filter.venueId())
                .only("state = ?", filter.state())
                .only("cycle = ?", filter.cycle())
                .onlyWhere("triage_late OR assign_late", filter.late())
                .only("terms @@ ?::tsquery", asked)
                .except(keptAway.of(caller))
                .by("author_member_id", caller.memberId())
                .by("author_account_id", caller.accountId());
        if (!Boolean.TRUE.equals(filter.mine())) {
            own.by("venue_id", caller.venueIds())
                    // what a committee sees was submitted at least once
                    .only("submitted_at IS NOT NULL AND ?", true)
                    .by("committee_id", caller.officeOf())
                    .by("committee_id", caller.leaderOf());
        }
        List<ReportApi.Line> read = sql.list(
                SELECT + "r.id IN (" + own.query() + ") ORDER BY r.id DESC LIMIT " + (limit + 1),
                row -> line(row, caller),
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    private static ReportApi.Line line(Row row, Caller caller) throws SQLException {
        var state = row.constant(2, ReportState.class);
        var submittedAt = row.instant(14);
        var scope = new ReportScope(
                row.uuid(4), row.uuid(5), row.uuid(17), row.uuid(7), submittedAt != null, List.of(), List.of());
        var facts = ReportFacts.of(
                row.constant(18, WordsConsent.class), row.flag(22), row.flag(9), row.flag(19), row.instant(20));
        return new ReportApi.Line(
                row.uuid(1),
                state,
                row.string(3),
                row.uuid(4),
                row.uuid(5),
                row.string(6),
                row.uuid(7),
                row.string(8),
                ReportViews.visibility(row.flag(9)),
                row.string(10),
                row.flag(11),
                row.date(12),
                row.flag(13),
                row.constant(21, AdoptionLevel.class),
                submittedAt,
                row.instant(15),
                row.instant(16),
                ReportMoves.allowed(state, facts, scope.partiesOf(caller)));
    }
}
