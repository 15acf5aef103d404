package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose proposal it is. */
@Schema(name = "ProposalKind")
public enum ProposalKind {
    member,
    /** By several members: at least one cosigner confirms. */
    joint,
    /** By a party, a people's organisation or a sector. */
    party_or_sector_group,
    special_committee
}
