package org.mashangjian.statement.moderation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.statement.RejectionReason;
import org.mashangjian.web.Text;

/** What moderators send; unknown fields are refused. */
final class ModerationBodies {
    private ModerationBodies() {}

    /** @param note for the author, who reads it by the receipt */
    @Schema(name = "StatementRejection")
    record Rejection(
            @NotNull RejectionReason reasonCode,
            @Text(max = 200) String note) {}

    /** @param kindId of the discussion's kinds; absent for none */
    @Schema(name = "StatementSorting")
    record Sorting(UUID kindId) {}

    /** @param intoId the published statement of the same discussion that says the same */
    @Schema(name = "StatementMerger")
    record Merger(@NotNull UUID intoId) {}
}
