package org.mashangjian.proposal.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.web.Text;

/** What callers send about units and proposals; unknown fields are refused. {@code recordedFor}: whose words the office records (代录). */
public final class AssignmentBodies {
    private static final int LONG = 2000;
    private static final int REPLY = 8000;

    private AssignmentBodies() {}

    /**
     * To whom it goes: a lead unit with or without assisting ones, or separate units, each for its part.
     *
     * @param higherHand who answers for the second handling; then alone
     */
    @Schema(name = "ProposalAssignmentSubmission")
    public record Assignment(
            UUID leadUnitId,
            @Size(max = 10) List<@NotNull UUID> assistingUnitIds,
            @Size(max = 10) List<@NotNull UUID> separateUnitIds,
            @Text(max = 60) String higherHand,
            @Text(max = 1000, lines = true) String note) {}

    /** @param unitId where it is another one */
    @Schema(name = "ProposalUnitDesignation")
    public record Designation(
            UUID unitId,
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    @Schema(name = "ProposalUnitReassignment")
    public record Reassignment(
            @NotNull UUID unitId,
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    @Schema(name = "ProposalAssignmentStep")
    public record Step(@Text(max = 60) String recordedFor) {}

    @Schema(name = "ProposalAssignmentReason")
    public record Reason(
            @NotNull @Text(max = 1000, lines = true) String reason,
            @Text(max = 60) String recordedFor) {}

    /** Said or given, such as how the proposer was contacted, or an assisting unit's opinion. */
    @Schema(name = "ProposalAssignmentWords")
    public record Words(
            @NotNull @Text(max = LONG, lines = true) String content,
            @Text(max = 60) String recordedFor) {}

    @Schema(name = "ProposalProgressSubmission")
    public record Progress(
            @NotNull AssignmentStage stage,

            @NotNull @Text(max = LONG, lines = true) String content,

            @Text(max = 60) String recordedFor) {}

    /** @param until the new day for the reply, within six months of the assignment */
    @Schema(name = "ProposalExtensionSubmission")
    public record Extension(
            @NotNull LocalDate until,

            @NotNull @Text(max = 1000, lines = true) String reason,

            @Text(max = 60) String recordedFor) {}

    @Schema(name = "ProposalExtensionDecision")
    public record ExtensionDecision(
            @NotNull Boolean granted,
            @NotNull @Text(max = 1000, lines = true) String reason) {}

    /**
     * The reply to the proposer.
     *
     * @param number of the letter (文号)
     * @param promise and {@code promisedOn}: what class B promises and by when, and of class B alone
     */
    @Schema(name = "ProposalReplySubmission")
    public record Reply(
            @NotNull ResultClass resultClass,
            @Text(max = 60) String number,

            @NotNull @Text(max = REPLY, lines = true) String content,

            @Text(max = 1000, lines = true) String promise,
            LocalDate promisedOn,
            @Valid Papers papers,
            @Text(max = 60) String recordedFor) {}

    /** @param resultClass what became of the promise: a where it was kept, b where it is still to come */
    @Schema(name = "ProposalReReplySubmission")
    public record ReReply(
            @NotNull ResultClass resultClass,

            @NotNull @Text(max = REPLY, lines = true) String content,

            @Valid Papers papers,

            @Text(max = 60) String recordedFor) {}

    /**
     * What comes on paper: a sealed scan as PDF or pictures, or a DOCX. The words of a reply are written beside it all the same, since
     * nobody finds or hears a scan.
     *
     * @param visibility {@code public} where everybody may read it with a public reply; then it holds no personal data
     */
    @Schema(name = "ProposalReplyPapers")
    public record Papers(
            @Size(max = 9) List<@NotNull UUID> photoIds,
            @Size(max = 9) List<@NotNull UUID> documentIds,
            @Pattern(regexp = "public|private") String visibility) {}

    /** Papers that come after the reply itself. */
    @Schema(name = "ProposalReplyPaperSubmission")
    public record LatePapers(
            @NotNull @Valid Papers papers, @Text(max = 60) String recordedFor) {}
}
