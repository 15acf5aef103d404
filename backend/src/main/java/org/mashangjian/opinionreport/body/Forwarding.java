package org.mashangjian.opinionreport.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.web.Text;

/**
 * Where a report goes.
 *
 * @param level the committee's own (to its party committee and government) or one above
 * @param receiver the name of who gets it, where that level is not in this system
 */
@Schema(name = "OpinionReportForwarding")
public record Forwarding(
        @NotNull AdoptionLevel level,
        @Text(max = 60) String receiver,
        @Text(max = 1000, lines = true) String note) {}
