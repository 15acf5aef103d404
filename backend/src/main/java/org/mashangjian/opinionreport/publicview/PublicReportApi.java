package org.mashangjian.opinionreport.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.opinionreport.state.AdoptionLevel;

/** What everybody sees of a report. */
final class PublicReportApi {
    private PublicReportApi() {}

    /** @param adopted the highest level that took it up, absent where none did yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicOpinionReport")
    record Public(
            UUID id,
            UUID committeeId,
            String committee,
            String divisionCode,
            String number,
            String author,
            String title,
            String situation,
            String analysis,
            String recommendations,
            AdoptionLevel adopted,
            Instant issuedAt) {}

    /** A page of them, for the contract. */
    @Schema(name = "PublicOpinionReportPage")
    record ReportPage(List<Public> items, String next) {}
}
