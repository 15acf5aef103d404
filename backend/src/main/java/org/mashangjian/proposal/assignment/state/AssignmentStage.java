package org.mashangjian.proposal.assignment.state;

/** How far a unit says it has got. */
public enum AssignmentStage {
    studying,
    measures_set,
    under_way,
    mostly_done,
    done
}
