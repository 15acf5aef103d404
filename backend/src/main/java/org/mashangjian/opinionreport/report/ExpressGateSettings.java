package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** The gates by a committee's settings; where it has none, as Zhang county does it: the 20th, the 25th, the month's end. */
@ApplicationScoped
public class ExpressGateSettings {
    private static final String FIND =
            "SELECT collect_day, triage_day, assign_day FROM express_gate WHERE committee_id = ?";
    private static final String KEEP = """
            INSERT INTO express_gate (committee_id, collect_day, triage_day, assign_day) VALUES (?, ?, ?, ?)
            ON CONFLICT (committee_id) DO UPDATE SET
                collect_day = excluded.collect_day, triage_day = excluded.triage_day, assign_day = excluded.assign_day
            """;

    @Inject
    Sql sql;

    public ExpressGateDays of(UUID committeeId) {
        return sql.one(
                        FIND,
                        row -> new ExpressGateDays(row.integer(1), row.integer(2), row.integerOrNull(3)),
                        committeeId)
                .orElse(ExpressGateDays.USUAL);
    }

    /** What is submitted already keeps its own days. */
    public void keep(UUID committeeId, ExpressGateDays days) {
        sql.run(KEEP, committeeId, days.collectDay(), days.triageDay(), days.assignDay());
    }
}
