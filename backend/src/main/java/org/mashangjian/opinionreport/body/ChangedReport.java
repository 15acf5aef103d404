package org.mashangjian.opinionreport.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** A draft as it now stands; what is absent is empty. */
@Schema(name = "OpinionReportChange")
public record ChangedReport(
        @NotNull @Pattern(regexp = "public|internal") String visibility,
        boolean express,
        boolean authorAgrees,
        @Text(max = 60) String title,
        @Text(max = 1500, lines = true) String situation,
        @Text(max = 1500, lines = true) String analysis,
        @Text(max = 1500, lines = true) String recommendations,
        @Size(max = 9) List<@NotNull UUID> photoIds,
        @Size(max = 9) List<@NotNull UUID> documentIds) {}
