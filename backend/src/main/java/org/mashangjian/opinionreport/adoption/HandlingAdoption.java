package org.mashangjian.opinionreport.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.report.ReportTrail;
import org.mashangjian.opinionreport.state.AdoptionParty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves an adoption: loads and locks it, finds in what relation the caller stands to it, applies the verb, writes row, trail,
 * outbox and audit. Runs in the caller's transaction.
 */
@ApplicationScoped
class HandlingAdoption {
    private static final String SCOPE = """
            SELECT a.report_id, a.committee_id, a.receiver_id, a.unit_id, r.venue_id, r.author_account_id, r.author_member_id
            FROM adoption a JOIN opinion_report r ON r.id = a.report_id WHERE a.id = ?
            """;

    @Inject
    KeptAway keptAway;

    @Inject
    ReportTrail trail;

    @Inject
    Sql sql;

    /** 404 where it is not theirs. */
    void byStaff(UUID id, Caller caller, Instant at, BiConsumer<Adoption, Moment<AdoptionParty>> verb) {
        Adoption adoption = Adoption.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.accept(adoption, new Moment<>(ReportTrail.actor(caller), as, at));
        tell(adoption);
    }

    /** Nobody to one that there is not, or not for them. */
    Set<AdoptionParty> parties(UUID id, Caller caller) {
        return sql.one(
                        SCOPE,
                        row -> new AdoptionScope(
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                row.uuid(4),
                                row.uuid(5),
                                row.uuid(6),
                                row.uuid(7)),
                        id)
                .filter(scope -> !keptAway.holds(scope.reportId(), caller))
                .map(scope -> scope.partiesOf(caller))
                .orElse(Set.of());
    }

    void keep(Adoption adoption) {
        adoption.persist();
        tell(adoption);
    }

    private void tell(Adoption adoption) {
        Adoption.flush();
        adoption.takeHappenings().forEach(trail::append);
    }
}
