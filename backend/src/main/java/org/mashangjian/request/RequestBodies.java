package org.mashangjian.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send about requests; unknown fields are refused. */
final class RequestBodies {
    private static final int CONTENT = 4000;
    private static final int WORDS = 1000;

    private RequestBodies() {}

    /**
     * A submission.
     *
     * @param title derived from the content where absent
     * @param onBehalf whether staff file it for somebody
     */
    @Schema(name = "RequestSubmission")
    record Submit(
            @Text(max = 40) String qrCode,
            UUID venueId,
            @Text(max = 60) String title,
            @NotNull @Text(max = CONTENT, lines = true) String content,
            @Text(max = 80) String category,
            UUID memberId,
            @Valid Place place,
            @Valid ContactGiven contact,
            boolean wantsReply,
            boolean aboutStaff,
            RequestUrgency urgency,
            @NotNull @Text(max = 40) String consentVersion,
            @NotNull @Pattern(regexp = "private|public") String visibility,
            @Size(max = 10) List<UUID> attachmentIds,
            RequestChannel channel,
            boolean onBehalf,
            @Text(max = 40) String gridCell,
            @Text(max = 100) String externalRef) {}

    @Schema(name = "PlaceSubmission")
    record Place(@Text(max = 200) String text, @Valid Point point) {}

    /** @param crs {@code wgs84} (default) or {@code gcj02}, converted on arrival */
    @Schema(name = "PointSubmission")
    record Point(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
            @Pattern(regexp = "wgs84|gcj02") String crs) {}

    @Schema(name = "ContactSubmission")
    record ContactGiven(
            @Text(max = 40) String name,
            @Text(max = 30) String phone,
            @Email @Text(max = 120) String email) {}

    @Schema(name = "RequestLookup")
    record Lookup(
            @NotNull @Text(max = 30) String number,
            @NotNull @Text(max = 40) String receipt) {}

    @Schema(name = "MessageSubmission")
    record Message(
            @NotNull @Text(max = 2000, lines = true) String content,
            @Size(max = 10) List<UUID> attachmentIds) {}

    @Schema(name = "EmptySubmission")
    record Nothing() {}

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
    record Progress(@NotNull @Text(max = 2000, lines = true) String content, LocalDate promisedOn) {}

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

    @Schema(name = "TranscriptSubmission")
    record Transcript(
            @NotNull @Text(max = 2000, lines = true) String text) {}
}
