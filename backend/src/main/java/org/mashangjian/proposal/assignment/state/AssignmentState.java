package org.mashangjian.proposal.assignment.state;

/** Where one unit's part of a proposal stands; how it gets on is {@link AssignmentMoves}. */
public enum AssignmentState {
    assigned,
    signed,
    objected,
    contacted,
    replied
}
