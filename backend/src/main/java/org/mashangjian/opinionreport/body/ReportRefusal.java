package org.mashangjian.opinionreport.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.opinionreport.state.ReportReason;
import org.mashangjian.web.Text;

@Schema(name = "OpinionReportRefusal")
public record ReportRefusal(
        @NotNull ReportReason reasonCode,
        @NotNull @Text(max = 1000, lines = true) String reason) {}
