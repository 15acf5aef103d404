package org.mashangjian.opinionreport.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an opinion report stands; how it gets on is {@link ReportMoves#TABLE}. */
@Schema(name = "OpinionReportState")
public enum ReportState {
    draft,
    submitted,
    screened,
    /** For its author to mend. */
    returned,
    rejected,
    edited,
    issued,
    archived,
    withdrawn
}
