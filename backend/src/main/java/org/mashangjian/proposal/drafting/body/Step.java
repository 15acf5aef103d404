package org.mashangjian.proposal.drafting.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** A step, with words where there are any. */
@Schema(name = "ProposalStep")
public record Step(@Text(max = 1000, lines = true) String note) {}
