package org.mashangjian.consultation.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.lineage.Lineage;

/** What a caller sees of topics. */
final class TopicApi {
    private TopicApi() {}

    /**
     * One topic.
     *
     * @param receipt shown by the answer to who has put it forward without an account, and by its replay
     * @param mergedInto what a resident sees of the topic that goes on for it
     * @param lineage what it came from and what came of it; the resident sees the latter
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Topic")
    record View(
            UUID id,
            String receipt,
            int version,
            TopicState state,
            TopicSource source,
            UUID committeeId,
            UUID venueId,
            String venue,
            UUID callId,
            String call,
            String category,
            String title,
            String situation,
            String suggestion,
            String proposer,
            TopicReason reasonCode,
            String reason,
            Merged mergedInto,
            String publicTitle,
            String publicSummary,
            Instant proposedAt,
            Instant updatedAt,
            Instant stateSince,
            List<String> allowedActions,
            List<Trail.Event> timeline,
            List<Lineage.Link> origins,
            List<Lineage.Link> lineage) {}

    /** @param id for staff alone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TopicMerged")
    record Merged(UUID id, TopicState state) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TopicLine")
    record Line(
            UUID id,
            TopicState state,
            TopicSource source,
            UUID committeeId,
            UUID venueId,
            String venue,
            UUID callId,
            String title,
            String proposer,
            Instant proposedAt,
            Instant updatedAt,
            List<String> allowedActions) {}

    /** What everybody reads: the office's words, not the proposer's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicTopic")
    record Public(
            UUID id,
            UUID committeeId,
            UUID venueId,
            String venue,
            String divisionCode,
            TopicSource source,
            String title,
            String summary,
            Instant proposedAt) {}
}
