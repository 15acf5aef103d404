package org.mashangjian.opinionreport.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is given back or not taken up. */
@Schema(name = "OpinionReportReason")
public enum ReportReason {
    more_than_one_matter,
    facts_unclear,
    recommendations_unclear,
    already_reported,
    /** Somebody handles it already. */
    being_handled,
    /** One person's own affair, or a matter for a court or for petitions. */
    not_public_opinion,
    outside_the_committee,
    /** It holds what does not belong on this system (涉密不上网). */
    confidential,
    /** A resident's words stand in it that the resident did not allow. */
    without_consent
}
