package org.mashangjian.opinionreport.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.body.Forwarding;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Forwards an issued report to a level, once each. Within the verb of the report, which is locked. */
@ApplicationScoped
public class ForwardingReport {
    private static final String COMMITTEE = "SELECT level FROM committee WHERE id = ?";
    private static final String ABOVE = """
            WITH RECURSIVE up (id, parent_id, name, level, steps) AS (
                SELECT id, parent_id, name, level, 0 FROM committee WHERE id = ?
                UNION ALL
                SELECT c.id, c.parent_id, c.name, c.level, up.steps + 1 FROM committee c JOIN up ON c.id = up.parent_id
                WHERE up.steps < 5
            )
            SELECT id, name FROM up WHERE level = ? AND steps > 0
            """;
    private static final String ADOPTED_BY = """
            SELECT level FROM adoption WHERE report_id = ? AND receiver_id = ANY (?::uuid[])
                AND state IN ('adopted', 'instructed', 'assigned', 'feedback')
            """;

    private record Receiver(UUID id, String name) {}

    @Inject
    HandlingAdoption handling;

    @Inject
    Sql sql;

    /** @return the adoption; 409 where the level has it already, 422 where it is below those who forward it */
    public UUID forward(OpinionReport report, Forwarding body, Caller caller, Moment<ReportParty> moment) {
        report.require(ReportAction.forward, moment);
        if (Adoption.count("reportId = ?1 and level = ?2", report.id(), body.level()) > 0) {
            throw Refusal.of(ProblemType.conflict, "already_forwarded");
        }
        var own = AdoptionLevel.valueOf(
                sql.one(COMMITTEE, row -> row.string(1), report.committeeId()).orElseThrow());
        if (body.level().compareTo(least(report, own, caller, moment)) < 0) {
            throw Refusal.broken("level", "level_below");
        }
        var receiver = receiver(report, body, own);
        var id = Ids.next();
        report.forward(id, receiver.name(), moment);
        handling.keep(Adoption.forward(
                id, report, body.level(), receiver.id(), receiver.name(), body.note(), moment.by(), moment.at()));
        return id;
    }

    /** The issuing office sends it to its own level and all above; who adopted it, to those above themselves. */
    private AdoptionLevel least(OpinionReport report, AdoptionLevel own, Caller caller, Moment<ReportParty> moment) {
        if (moment.as().contains(ReportParty.office)) {
            return own;
        }
        var committees = new ArrayList<>(caller.officeOf());
        committees.addAll(caller.leaderOf());
        return sql.list(ADOPTED_BY, row -> row.constant(1, AdoptionLevel.class), report.id(), committees).stream()
                .max(Comparator.naturalOrder())
                .filter(level -> level != AdoptionLevel.national)
                .map(level -> AdoptionLevel.values()[level.ordinal() + 1])
                .orElseThrow(() -> Refusal.of(ProblemType.conflict, "not_adopted_by_you"));
    }

    /** The committee of that level above, else who is named. At its own level it goes to the party committee and the government. */
    private Receiver receiver(OpinionReport report, Forwarding body, AdoptionLevel own) {
        var above = body.level() == own
                ? Optional.<Receiver>empty()
                : sql.one(ABOVE, row -> new Receiver(row.uuid(1), row.string(2)), report.committeeId(), body.level());
        if (above.isEmpty() && body.receiver() == null) {
            throw Refusal.broken("receiver", "required");
        }
        return above.orElseGet(() -> new Receiver(null, body.receiver()));
    }
}
