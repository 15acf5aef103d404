package org.mashangjian.opinionreport.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revisions as callers see them. */
final class RevisionApi {
    private RevisionApi() {}

    /** One text. @param number 0 for the one submitted first */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpinionReportRevision")
    record Revision(
            int number,
            String title,
            String situation,
            String analysis,
            String recommendations,
            String note,
            String editor,
            Instant at) {}

    @Schema(name = "OpinionReportRevisions")
    record Revisions(List<Revision> items) {}

    /** What became of a stretch of text. */
    @Schema(name = "DifferenceKind")
    enum Kind {
        same,
        removed,
        added
    }

    @Schema(name = "DifferencePart")
    record Part(Kind kind, String text) {}

    /** From one revision to another, part by part in reading order; a part that is in both alike is one {@code same}. */
    @Schema(name = "OpinionReportDifference")
    record Difference(
            int from,
            int to,
            List<Part> title,
            List<Part> situation,
            List<Part> analysis,
            List<Part> recommendations) {}
}
