package org.mashangjian.proposal.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.web.Text;

/** Key proposals as they go in and out. */
public final class KeyApi {
    private KeyApi() {}

    /** @param leaderAccountId of a leader of the committee, who oversees it from then on */
    @Schema(name = "KeyProposalSubmission")
    public record Made(
            @NotNull UUID leaderAccountId, @Size(max = 20) List<@NotNull @Valid Planned> milestones) {}

    @Schema(name = "PlannedMilestone")
    public record Planned(
            @NotNull @Text(max = 100) String title, @NotNull LocalDate dueOn) {}

    /** A step that is planned for a day, or was reached on one. */
    @Schema(name = "MilestoneSubmission")
    record New(
            @NotNull @Text(max = 100) String title,
            LocalDate dueOn,
            LocalDate reachedOn,
            @Text(max = 1000, lines = true) String content) {}

    @Schema(name = "MilestoneCompletion")
    record Reached(
            @NotNull LocalDate reachedOn,
            @Text(max = 1000, lines = true) String content) {}

    /** @param late whether its day passed before it was reached */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalMilestone")
    record Milestone(UUID id, String title, LocalDate dueOn, LocalDate reachedOn, String content, boolean late) {}

    @Schema(name = "ProposalMilestones")
    record Milestones(List<Milestone> items) {}

    @Schema(name = "ExcellenceSubmission")
    public record Named(@Text(max = 500, lines = true) String note) {}

    /** @param lateMilestones how many days of milestones passed in vain; {@code excellent}: whether it was named so */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KeyProposalLine")
    record Line(
            UUID id,
            UUID sessionId,
            String number,
            String subject,
            String proposer,
            ProposalState state,
            String oversightLeader,
            String units,
            Instant replyDue,
            int milestones,
            int reachedMilestones,
            int lateMilestones,
            boolean excellent) {}
}
