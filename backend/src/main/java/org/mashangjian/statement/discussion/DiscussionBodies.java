package org.mashangjian.statement.discussion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What staff send about discussions; unknown fields are refused. */
final class DiscussionBodies {
    private static final int MOST_KINDS = 30;

    private DiscussionBodies() {}

    /**
     * Of a topic or of a consultation, one of them.
     *
     * @param venueId whose staff moderate it, and where its code hangs
     * @param rules those everybody has where absent
     * @param opensAt at once where absent
     */
    @Schema(name = "DiscussionSubmission")
    record New(
            @NotNull UUID venueId,
            UUID topicId,
            UUID consultationId,
            @NotNull @Text(max = 60) String title,
            @NotNull @Text(max = 1000, lines = true) String introduction,
            @Text(max = 2000, lines = true) String rules,
            Instant opensAt,
            @NotNull Instant closesAt,
            @Size(max = MOST_KINDS) List<@NotNull @Text(max = 20) String> kinds) {}

    @Schema(name = "DiscussionChange")
    record Change(
            @NotNull @Text(max = 60) String title,
            @NotNull @Text(max = 1000, lines = true) String introduction,
            @NotNull @Text(max = 2000, lines = true) String rules,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt) {}

    /** All kinds in their order, in place of those there were; what a dropped one held is in none. */
    @Schema(name = "StatementKindList")
    record Kinds(@NotNull @Size(max = MOST_KINDS) List<@NotNull @Valid Kind> items) {}

    /** @param id of one that is kept or called otherwise; absent for a new one */
    @Schema(name = "StatementKindSubmission")
    record Kind(UUID id, @NotNull @Text(max = 20) String name) {}

    @Schema(name = "DiscussionClosing")
    record Closing() {}
}
