package org.mashangjian.opinionreport.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

@Schema(name = "OpinionReportStep")
public record ReportStep(@Text(max = 1000, lines = true) String note) {}
