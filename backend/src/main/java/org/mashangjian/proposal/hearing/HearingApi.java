package org.mashangjian.proposal.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Hearings as they go in and out. */
final class HearingApi {
    private HearingApi() {}

    /** @param unitIds of the units that report */
    @Schema(name = "ProposalHearingSubmission")
    record New(
            @NotNull UUID sessionId,
            @NotNull @Text(max = 60) String title,
            @NotNull Instant startsAt,
            @NotNull @Text(max = 100) String place,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> unitIds) {}

    /** What was said. */
    @Schema(name = "ProposalHearingRecord")
    record Held(@NotNull @Text(max = 8000, lines = true) String content) {}

    @Schema(name = "ProposalHearingCancellation")
    record Cancelled(
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    /** A unit and how much it has in hand. @param open parts it has not replied to; {@code late}: those of them that missed a day */
    @Schema(name = "BusyUnit")
    record Busy(UUID id, String name, int open, int late) {}

    @Schema(name = "BusyUnits")
    record BusyUnits(List<Busy> items) {}

    /** @param record what was said, once it was held; @param reason why it was called off */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalHearing")
    record Hearing(
            UUID id,
            int version,
            UUID committeeId,
            UUID sessionId,
            String title,
            Instant startsAt,
            String place,
            List<String> units,
            HearingState state,
            String record,
            String reason,
            List<String> allowedActions) {}
}
