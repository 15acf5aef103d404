package org.mashangjian.proposal.examination.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Words that the proposer reads, or none. */
@Schema(name = "ExaminationNote")
public record Note(@Text(max = 1000, lines = true) String note) {}
