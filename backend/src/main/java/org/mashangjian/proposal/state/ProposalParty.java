package org.mashangjian.proposal.state;

/** In what relation somebody stands to one proposal. */
public enum ProposalParty {
    /** Writes it: the lead proposer, or who writes for a group. */
    proposer,
    /** Is asked to cosign and has not answered. */
    invited,
    /** Has confirmed. */
    cosigner,
    /** Another member of the committee, once it is filed: looks on. */
    reader,
    /** The office of the committee, once it was submitted. */
    office,
    /** A leader of the committee, once it was submitted. */
    leader,
    /** The leader who oversees a key proposal. */
    oversight_leader,
    /** The dispatching office between committee and units, once it is filed. */
    dispatcher,
    /** An officer of a unit it is assigned to, whether the unit leads, handles separately or assists. */
    unit,
    /** Whose words it uses. */
    resident,
    system
}
