package org.mashangjian.proposal.assignment.state;

/** In what relation somebody stands to one unit's part of a proposal. */
public enum AssignmentParty {
    office,
    dispatcher,
    leader,
    /** An officer of the unit itself. */
    unit,
    /** An officer of another unit of the same proposal, which sees what the others say. */
    fellow_unit,
    /** The member who put the proposal forward first. */
    proposer,
    cosigner,
    system
}
