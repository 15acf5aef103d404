package org.mashangjian.proposal.hearing;

/** In what relation somebody stands to a hearing. */
enum HearingParty {
    office,
    dispatcher,
    leader,
    /** An officer of a unit that reports there. */
    unit
}
