package org.mashangjian.proposal.origin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal can be drafted from in one step. */
@Schema(name = "ProposalOriginKind")
public enum ProposalOriginKind {
    request,
    reception_record,
    consultation,
    opinion_report
}
