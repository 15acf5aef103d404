package org.mashangjian.proposal.hearing;

import org.mashangjian.lifecycle.Action;

/** What can be done with a hearing. */
enum HearingAction implements Action {
    record_it("record", "held"),
    cancel("cancellation", "cancelled");

    private final String path;
    private final String done;

    HearingAction(String path, String done) {
        this.path = path;
        this.done = done;
    }

    @Override
    public String path() {
        return path;
    }

    /** What has happened then, as its history names it. */
    String done() {
        return done;
    }
}
