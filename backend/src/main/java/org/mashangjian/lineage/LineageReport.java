package org.mashangjian.lineage;

import java.time.Instant;
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

    /** @param level county, city, province or national */
    @Schema(name = "LineageAdoption")
    public record Adoption(String level, Instant at) {}
}
