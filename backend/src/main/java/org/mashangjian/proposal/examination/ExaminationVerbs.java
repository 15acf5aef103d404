package org.mashangjian.proposal.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.state.NotFiledReason;

/** The office's verbs for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class ExaminationVerbs {
    @Inject
    ExaminingProposal examining;

    @Inject
    HandlingProposal handling;

    public void examine(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> proposal.examine(moment));
    }

    public void file(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> examining.file(proposal, null, moment, () -> at));
    }

    public void rejectFiling(UUID id, NotFiledReason code, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> examining.rejectFiling(proposal, code, reason, moment));
    }

    public void giveBack(UUID id, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> proposal.giveBack(reason, moment));
    }

    public void merge(UUID id, UUID intoId, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> examining.merge(proposal, intoId, reason, by, moment));
    }

    public void publish(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> proposal.publish(true, null, moment));
    }
}
