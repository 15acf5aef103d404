package org.mashangjian.request.handling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestDecline;
import org.mashangjian.request.RequestHandOff;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.web.Text;

/** What callers send with the verbs of requests; unknown fields are refused. */
final class HandlingBodies {
    private static final int CONTENT = 4000;
    private static final int WORDS = 1000;

    private HandlingBodies() {}

    /** @param publish false keeps back what the resident agreed to show, where the redaction does not suffice */
    record Acceptance(Boolean publish) {}

    @Schema(name = "DeclineSubmission")
    record Decline(
            @NotNull RequestDecline.Reason reasonCode,
            @NotNull @Text(max = 40) String channel,
            @NotNull @Text(max = WORDS, lines = true) String note) {}

    @Schema(name = "AssignmentSubmission")
    record Assignment(UUID memberId, UUID accountId) {}

    @Schema(name = "ReasonSubmission")
    record Reason(@NotNull @Text(max = WORDS, lines = true) String reason) {}

    @Schema(name = "WithdrawalSubmission")
    record Withdrawal(@Text(max = WORDS, lines = true) String reason) {}

    @Schema(name = "ProgressSubmission")
    record Progress(
            @NotNull @Text(max = 2000, lines = true) String content,
            LocalDate promisedOn,
            @Text(max = 60) String recordedFor) {}

    /** @param leadUnitId absent to let the dispatching office name the units */
    @Schema(name = "DispatchSubmission")
    record Dispatch(
            UUID leadUnitId,
            @Size(max = 10) List<@NotNull UUID> assistingUnitIds,
            @Text(max = WORDS, lines = true) String note) {}

    /**
     * @param number the one it has there
     * @param contactPassed whether name and phone went along, to which the resident agreed when asked
     */
    @Schema(name = "HandOffSubmission")
    record HandOff(
            @NotNull RequestHandOff.Channel channel,
            @NotNull @Text(max = 40) String number,
            boolean contactPassed,
            @Text(max = WORDS, lines = true) String note) {}

    @Schema(name = "DuplicateSubmission")
    record Duplicate(@NotNull UUID requestId) {}

    /** @param solved what the resident said on the phone; absent where nobody was reached */
    @Schema(name = "FollowUpSubmission")
    record FollowUp(
            RequestSolved solved,
            @Text(max = WORDS, lines = true) String note) {}

    @Schema(name = "DesignationSubmission")
    record Designation(
            @NotNull UUID leadUnitId,
            @Size(max = 10) List<@NotNull UUID> assistingUnitIds,
            @NotNull @Text(max = WORDS, lines = true) String reason) {}

    @Schema(name = "ExtensionSubmission")
    record Extension(
            @NotNull @Min(1) @Max(10) Integer workdays,
            @NotNull @Text(max = WORDS, lines = true) String reason) {}

    /** @param recordedFor whose words a clerk records (代录) */
    @Schema(name = "AnswerSubmission")
    record Answer(
            @NotNull @Text(max = CONTENT, lines = true) String content,
            @Size(max = 10) List<UUID> attachmentIds,
            LocalDate promisedOn,
            @Text(max = 60) String recordedFor) {}

    @Schema(name = "RatingSubmission")
    record Rating(
            @NotNull RequestSolved solved,
            @Min(1) @Max(5) Integer answerRating,
            @Min(1) @Max(5) Integer outcomeRating,
            @Text(max = WORDS, lines = true) String comment) {}

    @Schema(name = "AppealSubmission")
    record Appeal(@NotNull @Text(max = WORDS, lines = true) String content) {}
}
