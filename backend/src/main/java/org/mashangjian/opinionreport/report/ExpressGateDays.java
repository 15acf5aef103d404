package org.mashangjian.opinionreport.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days of a month by which the express way collects, judges and assigns; one that is no workday is the next.
 *
 * @param assignDay absent for the month's last workday
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExpressGates")
public record ExpressGateDays(
        @Min(1) @Max(28) int collectDay,
        @Min(2) @Max(28) int triageDay,
        @Min(2) @Max(31) Integer assignDay) {
    static final ExpressGateDays USUAL = new ExpressGateDays(20, 25, null);

    public boolean keepsOrder() {
        return collectDay < triageDay && (assignDay == null || triageDay <= assignDay);
    }
}
