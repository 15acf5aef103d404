package org.mashangjian.proposal.state;

/** What is said of the days after the reply, each once; by its name in the history. A missed one changes no state. */
public enum ProposalNudge {
    /** All have replied, and nobody has passed it on to the proposer. */
    feedback_request_late,
    feedback_request_escalated,
    /** The proposer has a few days left to say what they think. */
    feedback_due_soon,
    /** What became of a promise was reported, and nobody has concluded. */
    conclusion_late
}
