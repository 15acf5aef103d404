package org.mashangjian.opinionreport.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.LineageReport;
import org.mashangjian.lineage.LineageReport.Step;
import org.mashangjian.lineage.LineageStop.Standing;
import org.mashangjian.lineage.LineageTeller;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.request.view.Redaction;

/** Where a report stands, which levels adopted it and what they had done about it, never in their words; of an internal one nothing is told. */
@ApplicationScoped
class TellingReport implements LineageTeller {
    private static final String TELL = """
            SELECT r.id, r.state, r.published_at IS NOT NULL, a.level, a.decided_at, a.instructed_on,
                   a.unit_name, a.assigned_at, a.feedback_at
            FROM opinion_report r
            LEFT JOIN adoption a ON a.report_id = r.id AND a.state IN ('adopted', 'instructed', 'assigned', 'feedback')
            WHERE r.id = ANY (?::uuid[]) AND NOT r.internal
            ORDER BY r.id, array_position('{county,city,province,national}'::text[], a.level)
            """;

    @Inject
    Sql sql;

    private record Told(UUID id, ReportState state, boolean published, LineageReport.Adoption adoption) {}

    @Override
    public String kind() {
        return "opinion_report";
    }

    @Override
    public Map<UUID, Standing> tell(List<UUID> ids) {
        var told = sql.list(
                TELL,
                row -> new Told(row.uuid(1), row.constant(2, ReportState.class), row.flag(3), adoption(row)),
                ids);
        var adoptions = new HashMap<UUID, List<LineageReport.Adoption>>();
        var standings = new HashMap<UUID, Standing>();
        for (var it : told) {
            var adopted = adoptions.computeIfAbsent(it.id(), id -> new ArrayList<>());
            if (it.adoption() != null) {
                adopted.add(it.adoption());
            }
            standings.put(it.id(), new LineageReport(step(it.state()), it.published(), adopted));
        }
        return standings;
    }

    private static LineageReport.Adoption adoption(Row row) throws SQLException {
        var level = row.constant(4, AdoptionLevel.class);
        return level == null
                ? null
                : new LineageReport.Adoption(
                        level.name(),
                        row.instant(5),
                        row.date(6),
                        Redaction.of(row.string(7)),
                        row.instant(8),
                        row.instant(9));
    }

    private static Step step(ReportState state) {
        return switch (state) {
            case draft, returned -> Step.being_written;
            case submitted, screened, edited -> Step.being_examined;
            case rejected -> Step.not_taken_up;
            case issued, archived -> Step.issued;
            case withdrawn -> Step.withdrawn;
        };
    }
}
