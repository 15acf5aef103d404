package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.topic.body.ProposedTopic;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.database.Ids;

/** The verbs of topics for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class TopicVerbs {
    @Inject
    ProposingTopic proposing;

    @Inject
    HandlingTopic handling;

    /** By somebody who runs the venue. @param memberId whose it is, or null */
    public UUID propose(
            UUID venueId,
            TopicSource source,
            UUID memberId,
            String title,
            String situation,
            String suggestion,
            Caller by,
            Instant at) {
        var id = Ids.next();
        var body = new ProposedTopic(
                null, venueId, null, source, memberId, null, title, situation, suggestion, null, null, null, null);
        proposing.byStaff(id, body, by, at);
        return id;
    }

    public void screen(UUID id, String note, Caller by, Instant at) {
        handling.byStaff(id, by, at, (topic, moment) -> topic.screen(note, moment));
    }

    /** @param publicTitle what everybody reads of it, with {@code publicSummary} */
    public void approve(UUID id, String publicTitle, String publicSummary, Caller by, Instant at) {
        handling.byStaff(id, by, at, (topic, moment) -> topic.approve(null, publicTitle, publicSummary, moment));
    }

    public void defer(UUID id, TopicReason code, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (topic, moment) -> topic.defer(code, reason, moment));
    }

    public void reject(UUID id, TopicReason code, String reason, Caller by, Instant at) {
        handling.byStaff(id, by, at, (topic, moment) -> topic.reject(code, reason, moment));
    }
}
