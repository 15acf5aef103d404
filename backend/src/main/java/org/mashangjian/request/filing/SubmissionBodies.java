package org.mashangjian.request.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.web.Text;

/** What callers send to file a request; unknown fields are refused. */
final class SubmissionBodies {
    private static final int CONTENT = 4000;

    private SubmissionBodies() {}

    /**
     * A submission.
     *
     * @param title derived from the content where absent
     * @param aboutMemberIds members whom it is about; for them it does not exist
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
            @Size(max = 5) List<@NotNull UUID> aboutMemberIds,
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
}
