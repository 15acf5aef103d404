package org.mashangjian.qrcode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.category.CategoryApi;
import org.mashangjian.committee.ConsentNotices.Consent;
import org.mashangjian.member.MemberOnList;
import org.mashangjian.web.Text;

/** Codes as residents and as staff see them. Public because the pages' templates read it. */
public final class QrCodeApi {
    private QrCodeApi() {}

    /**
     * What a code stands for.
     *
     * @param subject what the code was made for, such as a discussion; null where it stands for the place or person alone
     * @param members those on duty today first; before them the person whose code it is
     */
    @Schema(name = "QrCode")
    public record Landing(
            String code,
            QrCode.Kind kind,
            String label,
            String place,
            Subject subject,
            Venue venue,
            List<MemberOnList> members,
            List<ReceptionDays.Next> receptionDays,
            List<OpenConsultations.Open> consultations,
            List<Object> activities,
            Consent consent,
            List<CategoryApi> categories) {
        public List<MemberOnList> onDuty() {
            return members.stream().filter(MemberOnList::onDuty).toList();
        }
    }

    /** @param kind {@code discussion} */
    @Schema(name = "QrCodeSubject")
    public record Subject(String kind, UUID id, String title) {}

    /** @param committee its name */
    @Schema(name = "QrCodeVenue")
    public record Venue(
            UUID id,
            UUID committeeId,
            String committee,
            String name,
            String kind,
            String divisionCode,
            String phone,
            String openingHours,
            String address,
            String brand,
            String introduction,
            String groupLink) {}

    /**
     * A code as staff of its venue see it.
     *
     * @param recentScans in the last 30 days
     * @param submitted requests that came by it; those about the venue's own staff are not counted
     * @param solved of these, by the residents' own word
     * @param appointments at reception days that were booked by it
     * @param topics put forward by it
     * @param statements and {@code votes}: in the discussion whose code it is
     */
    @Schema(name = "ManagedQrCode")
    record Managed(
            String code,
            QrCode.Kind kind,
            String label,
            String place,
            UUID venueId,
            UUID memberId,
            String member,
            Instant revokedAt,
            long scans,
            long recentScans,
            long submitted,
            long solved,
            long appointments,
            long topics,
            long statements,
            long votes) {}

    @Schema(name = "ManagedQrCodeList")
    record Managing(List<Managed> items) {}

    /** @param code chosen by us where it is not given */
    @Schema(name = "QrCodeSubmission")
    record New(
            @Pattern(regexp = QrCodes.FORM) String code,
            @NotNull QrCode.Kind kind,
            @NotNull UUID venueId,
            UUID memberId,
            @NotNull @Text(max = 80) String label,
            @Text(max = 200) String place) {}

    @Schema(name = "QrCodeRebinding")
    record Rebinding(@NotNull UUID venueId, UUID memberId) {}

    @Schema(name = "QrCodeRevocation")
    record Revocation() {}
}
