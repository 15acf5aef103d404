package org.mashangjian.consultation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.consultation.session.Consultation;
import org.mashangjian.consultation.session.ConsultationScopes;
import org.mashangjian.consultation.session.HandlingConsultation;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of consultations share: doing a verb once, and answering with the consultation as it now stands. */
@RequestScoped
public class ConsultationDesk {
    @Inject
    ConsultationViews views;

    @Inject
    ConsultationScopes scopes;

    @Inject
    HandlingConsultation handling;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** Does a verb, once for its Idempotency-Key; within the caller's transaction. */
    public RestResponse<ConsultationView> does(
            UUID id, String verb, Object body, BiConsumer<Consultation, Moment<ConsultationParty>> done) {
        var caller = callers.current();
        if (replays.begin(verb + "-consultation/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            handling.byStaff(id, caller, clock.now(), (consultation, moment) -> {
                var seen = call.header("If-Match");
                if (seen != null && !seen.strip().equals(Version.tag(consultation.version()))) {
                    throw Refusal.of(ProblemType.stale);
                }
                done.accept(consultation, moment);
            });
        }
        return answer(RestResponse.Status.OK, id);
    }

    public RestResponse<ConsultationView> answer(RestResponse.Status status, UUID id) {
        var view = view(id);
        return Version.answer(status, view, view.version());
    }

    /** As the caller sees it; 404 where it is not theirs. */
    public ConsultationView view(UUID id) {
        var caller = callers.current();
        var as = scopes.parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return views.show(id, as, caller, call.language()).orElseThrow();
    }
}
