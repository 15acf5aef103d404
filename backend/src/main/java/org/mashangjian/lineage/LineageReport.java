package org.mashangjian.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an opinion report stands that came of a request.
 *
 * @param published whether everybody reads it
 * @param adoptions the levels that took it up, the lowest first
 */
@Schema(name = "LineageReport")
public record LineageReport(Step step, boolean published, List<Adoption> adoptions) implements LineageStop.Standing {
    /** Where it is, in plain terms. */
    @Schema(name = "LineageReportStep")
    public enum Step {
        being_written,
        being_examined,
        not_taken_up,
        issued,
        withdrawn
    }

    /**
     * What became of it at one level; what was written there is not told.
     *
     * @param level county, city, province or national
     * @param instructedOn the day a leader gave an instruction
     * @param unit that was to do it, since {@code assignedAt}
     * @param feedbackAt when that unit said what it did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LineageAdoption")
    public record Adoption(
            String level, Instant at, LocalDate instructedOn, String unit, Instant assignedAt, Instant feedbackAt) {}
}
