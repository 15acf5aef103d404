package org.mashangjian.opinionreport.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.DocumentApi;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.AdoptionState;

/** Adoptions as callers see them. */
public final class AdoptionApi {
    private AdoptionApi() {}

    /**
     * What one level made of a report.
     *
     * @param receiverId the committee of that level; absent where it is not in this system
     * @param instructor name and office of the leader who wrote on it
     * @param unit who has to do it
     * @param feedbackBy whose words the feedback is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Adoption")
    public record Adoption(
            UUID id,
            int version,
            AdoptionState state,
            AdoptionLevel level,
            UUID reportId,
            String report,
            String number,
            UUID committeeId,
            String committee,
            UUID receiverId,
            String receiver,
            String note,
            String evidence,
            List<HungPhoto> photos,
            List<DocumentApi> documents,
            String reason,
            String instruction,
            String instructor,
            LocalDate instructedOn,
            UUID unitId,
            String unit,
            LocalDate dueOn,
            boolean overdue,
            String feedback,
            String feedbackBy,
            Instant forwardedAt,
            Instant decidedAt,
            Instant assignedAt,
            Instant feedbackAt,
            Instant updatedAt,
            List<String> allowedActions) {}
}
