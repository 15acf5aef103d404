package org.mashangjian.proposal.assignment.state;

/** What is said of a unit's deadlines, in this order, each once for each deadline. */
public enum AssignmentNudge {
    contact_due_soon,
    contact_late,
    contact_escalated,
    reply_due_soon,
    reply_late,
    reply_escalated,
    promise_due_soon,
    promise_late;

    public boolean isOfContact() {
        return this == contact_due_soon || this == contact_late || this == contact_escalated;
    }

    public boolean isOfPromise() {
        return this == promise_due_soon || this == promise_late;
    }
}
