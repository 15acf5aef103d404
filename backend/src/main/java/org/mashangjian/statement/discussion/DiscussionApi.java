package org.mashangjian.statement.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.statement.DiscussionState;
import org.mashangjian.statement.view.StatementApi;

/** Discussions as they are shown. */
final class DiscussionApi {
    private DiscussionApi() {}

    /**
     * A discussion, ready to be taken part in.
     *
     * @param rules by which statements are moderated
     * @param reasons for which one is not published
     * @param longest statement, in code points
     * @param statements that are published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Discussion")
    record Shown(
            UUID id,
            String title,
            String introduction,
            String rules,
            List<StatementApi.Reason> reasons,
            DiscussionState state,
            Instant opensAt,
            Instant closesAt,
            Place venue,
            UUID topicId,
            UUID consultationId,
            String qrCode,
            List<Kind> kinds,
            int longest,
            long statements,
            ConsentNotices.Consent consent) {}

    /** A discussion in a list. */
    @Schema(name = "DiscussionLine")
    record Line(
            UUID id,
            String title,
            DiscussionState state,
            Instant opensAt,
            Instant closesAt,
            Place venue,
            String qrCode) {}

    /** A page of them, for the contract. */
    @Schema(name = "DiscussionPage")
    record LinePage(List<Line> items, String next) {}

    /**
     * A discussion as those who run it see it.
     *
     * @param pending statements that wait for a moderator
     * @param waitingSince since when the oldest of them waits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ManagedDiscussion")
    record Managed(
            UUID id,
            int version,
            String title,
            String introduction,
            String rules,
            DiscussionState state,
            Instant opensAt,
            Instant closesAt,
            Place venue,
            UUID committeeId,
            UUID topicId,
            UUID consultationId,
            String qrCode,
            List<Kind> kinds,
            long pending,
            Instant waitingSince,
            long statements,
            List<String> allowedActions) {}

    @Schema(name = "DiscussionVenue")
    record Place(UUID id, String name) {}

    @Schema(name = "StatementKind")
    record Kind(UUID id, String name) {}
}
