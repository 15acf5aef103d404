package org.mashangjian.opinionreport.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;

/** Keeps and reads the texts of reports, as they were submitted and after each editing. */
@ApplicationScoped
public class Revisions {
    private static final String KEEP = """
            INSERT INTO opinion_report_revision (report_id, number, title, situation, analysis, recommendations, note,
                                                 account_id, editor_name, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT number, title, situation, analysis, recommendations, note, editor_name, at
            FROM opinion_report_revision WHERE report_id = ? ORDER BY number
            """;

    private static final String STRIKE = """
            UPDATE opinion_report_revision SET title = ?, situation = ?, analysis = ?, recommendations = ?
            WHERE report_id = ? AND number = ?
            """;

    @Inject
    Sql sql;

    /** The text as it now stands, under the report's own count; in the transaction of the verb. */
    public void keep(OpinionReport report, String note, Actor by, Instant at) {
        var text = report.text();
        sql.run(
                KEEP,
                report.id(),
                report.revision(),
                text.title(),
                text.situation(),
                text.analysis(),
                text.recommendations(),
                note,
                by.accountId(),
                by.name(),
                at);
    }

    /** What a resident said is struck out of every text that was kept. @return of how many */
    public int strike(UUID reportId, UnaryOperator<ReportText> struck) {
        var changed = 0;
        for (var it : of(reportId)) {
            var text = new ReportText(it.title(), it.situation(), it.analysis(), it.recommendations());
            var without = struck.apply(text);
            if (!without.equals(text)) {
                changed += sql.run(
                        STRIKE,
                        without.title(),
                        without.situation(),
                        without.analysis(),
                        without.recommendations(),
                        reportId,
                        it.number());
            }
        }
        return changed;
    }

    /** From the one submitted first. */
    List<RevisionApi.Revision> of(UUID reportId) {
        return sql.list(
                LIST,
                row -> new RevisionApi.Revision(
                        row.integer(1),
                        row.string(2),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.string(6),
                        row.string(7),
                        row.instant(8)),
                reportId);
    }
}
