package org.mashangjian.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.ProposalScopes;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of proposals share: doing a verb once, and answering with the proposal as it now stands. */
@RequestScoped
public class ProposalDesk {
    @Inject
    ProposalViews views;

    @Inject
    ProposalScopes scopes;

    @Inject
    HandlingProposal handling;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** Does a verb, once for its Idempotency-Key; within the caller's transaction. */
    public RestResponse<ProposalView> does(
            UUID id, String verb, Object body, BiConsumer<Proposal, ProposalMoment> done) {
        var caller = callers.current();
        if (replays.begin(verb + "-proposal/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            handling.byStaff(id, caller, clock.now(), (proposal, moment) -> {
                matchIfSent(proposal);
                done.accept(proposal, moment);
            });
        }
        return answer(RestResponse.Status.OK, id);
    }

    /** A change by PUT, which names the version it saw. */
    public RestResponse<ProposalView> changes(UUID id, BiConsumer<Proposal, ProposalMoment> done) {
        handling.byStaff(id, callers.current(), clock.now(), (proposal, moment) -> {
            Version.match(call.header("If-Match"), proposal.version());
            done.accept(proposal, moment);
        });
        return answer(RestResponse.Status.OK, id);
    }

    public RestResponse<ProposalView> answer(RestResponse.Status status, UUID id) {
        var view = view(id);
        return Version.answer(status, view, view.version());
    }

    /** As the caller sees it; 404 where it is not theirs. */
    public ProposalView view(UUID id) {
        var as = scopes.parties(id, callers.current());
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return views.show(id, as, clock.now(), call.language());
    }

    private void matchIfSent(Proposal proposal) {
        var seen = call.header("If-Match");
        if (seen != null && !seen.strip().equals(Version.tag(proposal.version()))) {
            throw Refusal.of(ProblemType.stale);
        }
    }
}
