package org.mashangjian.proposal.assignment.notice;

/** Who is told; the names are those of {@link ToldOfAssignment}'s query. */
enum Audience {
    office,
    dispatcher,
    leader,
    /** The officers of the unit. */
    unit,
    /** The officers of the unit that leads. */
    lead_unit,
    proposer
}
