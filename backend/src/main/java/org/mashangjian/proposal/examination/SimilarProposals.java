package org.mashangjian.proposal.examination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.view.ProposalLine;

/** Proposals of this and of past sessions that are like one, the most alike first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SimilarProposals")
record SimilarProposals(List<ProposalLine> items) {}
