package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.topic.state.TopicParty;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves a topic: loads and locks it, finds in what relation the caller stands to it, applies the verb, writes row, trail, outbox
 * and audit. Runs in the caller's transaction; used by the verbs' resource, by planning a consultation and by the demo's loader.
 */
@ApplicationScoped
public class HandlingTopic {
    @Inject
    Trail trail;

    @Inject
    Lineage lineage;

    @Inject
    KeptAway keptAway;

    /** A topic that a consultation can be planned about. */
    public record TakenUp(UUID committeeId, UUID venueId, String title) {}

    /** 404 where the topic is not theirs. */
    void byStaff(UUID id, Caller caller, Instant at, BiConsumer<Topic, Moment<TopicParty>> verb) {
        Topic topic = Topic.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = parties(topic, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.accept(topic, new Moment<>(Trail.actor(caller), as, at));
        tell(topic);
    }

    /** Both go on as one. The one that is merged is locked by {@link #byStaff}. */
    void merge(Topic topic, UUID intoId, String note, Caller caller, Moment<TopicParty> moment) {
        Topic into = Topic.findById(intoId, LockModeType.PESSIMISTIC_WRITE);
        var as = parties(into, caller);
        if (as.isEmpty() || into.id().equals(topic.id()) || !into.committeeId().equals(topic.committeeId())) {
            throw Refusal.broken("topicId", "unknown_topic");
        }
        topic.mergeInto(into, note, moment);
        into.takeIn(topic, new Moment<>(moment.by(), as, moment.at()));
        tell(into);
        lineage.link("topic", topic.id(), "topic", into.id(), topic.committeeId(), caller.accountId(), moment.at());
    }

    /** Notes that a consultation is planned about an approved topic; 422 where there is none such for the caller. */
    public TakenUp takeUp(UUID id, UUID consultationId, Caller caller, Instant at) {
        Topic topic = Topic.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = parties(topic, caller);
        if (as.isEmpty()) {
            throw Refusal.broken("topicId", "unknown_topic");
        }
        topic.takeUp(consultationId, new Moment<>(Trail.actor(caller), as, at));
        tell(topic);
        lineage.link("topic", id, "consultation", consultationId, topic.committeeId(), caller.accountId(), at);
        return topic.takenUp();
    }

    /** Nobody to one that there is not, or not for them. */
    private Set<TopicParty> parties(Topic topic, Caller caller) {
        return topic == null || keptAway.holds(topic.id(), caller)
                ? Set.of()
                : topic.scope().partiesOf(caller);
    }

    void tell(Topic topic) {
        Topic.flush();
        topic.takeHappenings().forEach(trail::append);
    }
}
