package org.mashangjian.opinionreport.origin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report can be drafted from in one step. */
@Schema(name = "OpinionReportOriginKind")
public enum OriginKind {
    request,
    reception_record,
    consultation;

    /** Whether it holds a resident's own words, which wait for the resident's consent. */
    boolean holdsWords() {
        return this != consultation;
    }
}
