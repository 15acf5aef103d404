package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.ReportScope;

/** Reads whose a report is. */
@ApplicationScoped
public class ReportScopes {
    private static final String FIND = """
            SELECT r.committee_id, r.venue_id, r.author_account_id, r.author_member_id, r.submitted_at IS NOT NULL,
                   ARRAY(SELECT a.receiver_id FROM adoption a WHERE a.report_id = r.id AND a.receiver_id IS NOT NULL),
                   ARRAY(SELECT a.unit_id FROM adoption a WHERE a.report_id = r.id AND a.unit_id IS NOT NULL)
            FROM opinion_report r WHERE r.id = ?
            """;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    public Optional<ReportScope> find(UUID id) {
        return sql.one(
                FIND,
                row -> new ReportScope(
                        row.uuid(1), row.uuid(2), row.uuid(3), row.uuid(4), row.flag(5), row.uuids(6), row.uuids(7)),
                id);
    }

    /** Nobody to one that there is not, or not for them. */
    public Set<ReportParty> parties(UUID id, Caller caller) {
        return keptAway.holds(id, caller)
                ? Set.of()
                : find(id).map(scope -> scope.partiesOf(caller)).orElse(Set.of());
    }
}
