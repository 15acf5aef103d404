package org.mashangjian.proposal.assignment.state;

/** What a unit has to do about a proposal: 主办, 会办 (协办) or 分办. */
public enum AssignmentDuty {
    lead,
    assisting,
    separate;

    /** Whether the unit answers the proposer itself; an assisting one gives its opinion to the lead. */
    public boolean answers() {
        return this != assisting;
    }
}
