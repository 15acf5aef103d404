package org.mashangjian.opinionreport.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.opinionreport.report.HandlingReport;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportScopes;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of reports share: doing a verb once, and answering with the report as it now stands. */
@RequestScoped
public class ReportDesk {
    @Inject
    ReportViews views;

    @Inject
    ReportScopes scopes;

    @Inject
    HandlingReport handling;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** Does a verb, once for its Idempotency-Key; within the caller's transaction. */
    public RestResponse<ReportApi.View> does(
            UUID id, ReportAction action, Object body, BiConsumer<OpinionReport, Moment<ReportParty>> verb) {
        var caller = callers.current();
        if (replays.begin(action + "-opinion-report/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            handling.byStaff(id, caller, clock.now(), (report, moment) -> {
                var seen = call.header("If-Match");
                if (seen != null && !seen.strip().equals(Version.tag(report.version()))) {
                    throw Refusal.of(ProblemType.stale);
                }
                verb.accept(report, moment);
            });
        }
        return answer(RestResponse.Status.OK, id);
    }

    public RestResponse<ReportApi.View> answer(RestResponse.Status status, UUID id) {
        var view = view(id);
        return Version.answer(status, view, view.version());
    }

    /** As the caller sees it; 404 where it is not theirs. */
    public ReportApi.View view(UUID id) {
        var caller = callers.current();
        return views.show(id, parties(id), caller, call.language()).orElseThrow();
    }

    /** Who the caller is to it, somebody at least; 404 where it is not theirs. */
    public Set<ReportParty> parties(UUID id) {
        var as = scopes.parties(id, callers.current());
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return as;
    }
}
