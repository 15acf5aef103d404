package org.mashangjian.opinionreport.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** The text as the editor leaves it; what is absent is empty. @param note what was changed and why */
@Schema(name = "OpinionReportRevisionSubmission")
public record NewRevision(
        @NotNull @Text(max = 60) String title,
        @NotNull @Text(max = 1500, lines = true) String situation,
        @Text(max = 1500, lines = true) String analysis,
        @NotNull @Text(max = 1500, lines = true) String recommendations,
        @Text(max = 1000, lines = true) String note) {}
