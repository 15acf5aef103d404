package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.consultation.topic.state.TopicAction;
import org.mashangjian.consultation.topic.state.TopicParty;
import org.mashangjian.consultation.topic.state.TopicScope;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.Receipts;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of topics share: who the caller is to one, doing a verb once, and answering with it. */
@RequestScoped
class TopicDesk {
    @Inject
    TopicViews views;

    @Inject
    HandlingTopic handling;

    @Inject
    KeptAway keptAway;

    @Inject
    Receipts receipts;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Rates rates;

    @Inject
    Call call;

    /** Shows it to who holds its receipt, or is staff in scope; 404 to everybody else. */
    RestResponse<TopicApi.View> show(UUID id) {
        var as = views.scope(id).map(scope -> parties(id, scope)).orElse(Set.of());
        if (as.isEmpty()) {
            if (receipt() != null) {
                rates.take(RateLimit.receipt_address, call.address());
            }
            throw Refusal.of(ProblemType.not_found);
        }
        return answer(RestResponse.Status.OK, id, as, null);
    }

    /** Shows it to who has just put it forward. @param receipt of who has no account, or null */
    RestResponse<TopicApi.View> showMade(UUID id, String receipt) {
        var as = receipt == null ? asStaff(id, views.scope(id).orElseThrow()) : EnumSet.of(TopicParty.resident);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return answer(RestResponse.Status.CREATED, id, as, receipt);
    }

    /** Does a verb as staff, once for its Idempotency-Key; within the caller's transaction. */
    RestResponse<TopicApi.View> does(
            UUID id, TopicAction action, Object body, BiConsumer<Topic, Moment<TopicParty>> verb) {
        var caller = callers.current();
        if (replays.begin(action + "-topic/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            handling.byStaff(id, caller, clock.now(), (topic, moment) -> {
                var seen = call.header("If-Match");
                if (seen != null && !seen.strip().equals(Version.tag(topic.version()))) {
                    throw Refusal.of(ProblemType.stale);
                }
                verb.accept(topic, moment);
            });
        }
        return show(id);
    }

    private Set<TopicParty> parties(UUID id, TopicScope scope) {
        var receipt = receipt();
        if (receipt == null) {
            return asStaff(id, scope);
        }
        return scope.isOpenedBy(receipts.hash(receipt))
                ? EnumSet.of(TopicParty.resident)
                : EnumSet.noneOf(TopicParty.class);
    }

    private Set<TopicParty> asStaff(UUID id, TopicScope scope) {
        var caller = callers.current();
        return keptAway.holds(id, caller) ? Set.of() : scope.partiesOf(caller);
    }

    private String receipt() {
        var typed = call.header("Mashang-Receipt");
        return typed == null ? null : Receipts.normal(typed);
    }

    private RestResponse<TopicApi.View> answer(
            RestResponse.Status status, UUID id, Set<TopicParty> as, String receipt) {
        var view = views.show(id, as, receipt, call.language());
        return Version.answer(status, view, view.version());
    }
}
