package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.event.Actor;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves a report: loads and locks it, finds in what relation the caller stands to it, applies the verb, writes row, trail,
 * outbox and audit. Runs in the caller's transaction; used by the verbs' resources, the days' job and the demo's loader.
 */
@ApplicationScoped
public class HandlingReport {
    @Inject
    ReportScopes scopes;

    @Inject
    ReportTrail trail;

    /** 404 where it is not theirs. */
    public void byStaff(UUID id, Caller caller, Instant at, BiConsumer<OpinionReport, Moment<ReportParty>> verb) {
        OpinionReport report = OpinionReport.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = scopes.parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.accept(report, new Moment<>(ReportTrail.actor(caller), as, at));
        tell(report);
    }

    /** By the system itself, whoever the caller is. */
    void bySystem(UUID id, Instant at, BiConsumer<OpinionReport, Moment<ReportParty>> verb) {
        OpinionReport report = OpinionReport.findById(id, LockModeType.PESSIMISTIC_WRITE);
        verb.accept(report, new Moment<>(Actor.SYSTEM, Set.of(ReportParty.system), at));
        tell(report);
    }

    /** By the resident whose words it goes back to; that they are is for the caller to know. */
    public void byResident(UUID id, Instant at, BiConsumer<OpinionReport, Moment<ReportParty>> verb) {
        OpinionReport report = OpinionReport.findById(id, LockModeType.PESSIMISTIC_WRITE);
        verb.accept(report, new Moment<>(Actor.RESIDENT, EnumSet.of(ReportParty.resident), at));
        tell(report);
    }

    /** What was just drafted. */
    public void keep(OpinionReport report) {
        report.persist();
        tell(report);
    }

    void tell(OpinionReport report) {
        OpinionReport.flush();
        report.takeHappenings().forEach(trail::append);
    }
}
