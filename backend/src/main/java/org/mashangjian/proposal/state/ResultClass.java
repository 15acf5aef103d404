package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reply says will come of it: A solved, B planned, C for reference, D cannot. */
@Schema(name = "ProposalResultClass")
public enum ResultClass {
    a,
    b,
    c,
    d
}
