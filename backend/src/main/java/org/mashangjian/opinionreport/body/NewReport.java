package org.mashangjian.opinionreport.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/**
 * A report to be drafted; all of its text may come later.
 *
 * @param venueId the venue that reports it; with {@code committeeId} absent too it belongs where its origin does, else to the
 *     committee of the member who drafts it
 * @param memberId the member whose report the venue or the office writes down
 * @param confidentialityConfirmed that whoever drafts has read that nothing secret goes onto this system (涉密不上网)
 */
@Schema(name = "OpinionReportSubmission")
public record NewReport(
        UUID venueId,
        UUID committeeId,
        UUID memberId,
        @Valid ReportOriginChoice origin,
        @NotNull Boolean confidentialityConfirmed,
        @Pattern(regexp = "public|internal") String visibility,
        Boolean express,
        Boolean authorAgrees,
        @Text(max = 60) String title,
        @Text(max = 1500, lines = true) String situation,
        @Text(max = 1500, lines = true) String analysis,
        @Text(max = 1500, lines = true) String recommendations,
        @Size(max = 9) List<@NotNull UUID> photoIds,
        @Size(max = 9) List<@NotNull UUID> documentIds) {}
