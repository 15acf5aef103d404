package org.mashangjian.consultation.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.web.Text;

/** Plans as they go in and out. */
final class PlanApi {
    private static final int TITLE = 60;

    private PlanApi() {}

    /** One consultation meant to be held. @param topicId an approved topic; @param lead who sees to it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationPlanEntry")
    record Entry(
            @NotNull @Text(max = TITLE) String title,
            UUID topicId,
            @NotNull ConsultationFormat format,
            @Min(1) @Max(4) int quarter,
            @Text(max = TITLE) String lead) {}

    /** What a plan says. */
    record Words(String title, List<Entry> items) {}

    @Schema(name = "ConsultationPlanSubmission")
    record New(
            @NotNull UUID committeeId,
            @Min(2000) @Max(2200) int year,
            @NotNull @Text(max = TITLE) String title,
            @NotNull @Size(max = 60) List<@NotNull @Valid Entry> items) {}

    @Schema(name = "ConsultationPlanChange")
    record Change(
            @NotNull @Text(max = TITLE) String title,
            @NotNull @Size(max = 60) List<@NotNull @Valid Entry> items) {}

    @Schema(name = "ConsultationPlanReturn")
    record Return(@NotNull @Text(max = 1000, lines = true) String reason) {}

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "ConsultationPlanStep")
    record Step() {}

    /** @param changeable whether the caller may word it anew */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationPlan")
    record Plan(
            UUID id,
            int version,
            UUID committeeId,
            int year,
            String title,
            PlanState state,
            List<Entry> items,
            Instant approvedAt,
            String approver,
            Instant updatedAt,
            boolean changeable,
            List<String> allowedActions,
            List<Trail.Event> timeline) {}

    @Schema(name = "ConsultationPlans")
    record Plans(List<Plan> items) {}
}
