package org.mashangjian.request.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Ids;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.Moment;
import org.mashangjian.request.NotingRequest;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.RequestRecusal;
import org.mashangjian.request.RequestRecusal.Kind;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Keeps people away from a request, and from what was merged with it. What they have in hand goes back; what is about the
 * venue's own staff, or leaves nobody there to act, goes to the office. In the caller's transaction.
 */
@ApplicationScoped
public class RecusingPeople {
    @Inject
    HandlingRequest handling;

    @Inject
    NotingRequest noting;

    @Inject
    Recusals recusals;

    @Inject
    NamedPeople people;

    /** By staff; 404 where the request is not theirs, 403 where it is not for them to say. */
    void recuse(UUID id, UUID requestId, Caller caller, RecusalApi.Asked asked, Instant at) {
        handling.byStaff(requestId, caller, at, (request, moment) -> {
            if (!RecusalPolicy.kinds(moment.as()).contains(asked.kind())) {
                throw Refusal.of(ProblemType.forbidden);
            }
            var whom = whom(asked, caller);
            if (!recusals.add(id, requestId, asked.kind(), whom, asked.reason(), caller, at)) {
                throw Refusal.broken("memberId", "recused_already");
            }
            apply(request, whom, asked.kind(), moment);
        });
        spread(requestId, at);
    }

    /** As the resident says at filing whom it is about; the row of the request is written. */
    public void nameMembers(UUID requestId, List<UUID> memberIds, Instant at) {
        for (var memberId : memberIds) {
            var member = people.member(memberId).orElseThrow();
            recusals.add(Ids.next(), requestId, Kind.named, member, null, Caller.NOBODY, at);
        }
    }

    /** Whether one of these members belongs to the venue's own staff. */
    public boolean isAboutStaff(List<UUID> memberIds, UUID venueId) {
        return memberIds.stream()
                .map(id -> people.member(id).orElseThrow())
                .anyMatch(member -> people.isOfVenue(member, venueId));
    }

    /** Whoever is kept away from a request is so from all that was merged with it. */
    public void spread(UUID requestId, Instant at) {
        for (var other : recusals.ofSameConcern(requestId)) {
            spread(requestId, other, at);
            spread(other, requestId, at);
        }
    }

    private void spread(UUID from, UUID to, Instant at) {
        for (var recusal : recusals.of(from)) {
            var whom = new NamedPeople.Person(recusal.memberId(), recusal.accountId(), recusal.name());
            if (recusal.liftedAt() == null
                    && recusals.add(Ids.next(), to, recusal.kind(), whom, recusal.reason(), Caller.NOBODY, at)) {
                handling.bySystem(to, at, (request, moment) -> apply(request, whom, recusal.kind(), moment));
            }
        }
    }

    /** It exists for them again; where it is handled does not change. */
    void lift(UUID id, UUID requestId, Caller caller, String reason, Instant at) {
        if (!recusals.lift(id, requestId, reason, at)) {
            throw Refusal.of(ProblemType.not_found);
        }
        noting.seen(requestId, at, HandlingRequest.actor(caller), new RequestEvent.RecusalLifted(), reason);
    }

    private void apply(Request request, NamedPeople.Person whom, Kind kind, Moment moment) {
        var ofVenue = people.isOfVenue(whom, request.filing().venueId());
        if (kind == Kind.named) {
            recusals.hide(request.id(), ofVenue);
        }
        var roles = request.examiner() == RequestExaminer.chief
                ? List.of(Role.chief.name())
                : List.of(Role.clerk.name(), Role.chief.name());
        request.recuse(
                new RequestRecusal(
                        kind,
                        whom.memberId(),
                        people.accountsOf(whom),
                        whom.name(),
                        ofVenue,
                        !recusals.leavesSomebody(request.id(), roles)),
                moment);
    }

    private NamedPeople.Person whom(RecusalApi.Asked asked, Caller caller) {
        var isSelf = asked.kind() == Kind.declared;
        if (isSelf != (asked.memberId() == null && asked.accountId() == null)
                || asked.memberId() != null && asked.accountId() != null) {
            throw Refusal.broken("memberId", isSelf ? "not_wanted" : "one_of_member_or_account");
        }
        if (asked.memberId() != null) {
            return people.member(asked.memberId()).orElseThrow(() -> Refusal.broken("memberId", "unknown_member"));
        }
        return people.account(isSelf ? caller.accountId() : asked.accountId())
                .orElseThrow(() -> Refusal.broken("accountId", "unknown_account"));
    }
}
