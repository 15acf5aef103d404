package org.mashangjian.consultation.plan;

import org.mashangjian.lifecycle.Action;

/** What can be done with a plan. */
enum PlanAction implements Action {
    /** Done by PUT. */
    change(null, "changed"),
    submit("submission", "submitted"),
    give_back("return", "returned"),
    approve("approval", "approved");

    private final String path;
    private final String done;

    PlanAction(String path, String done) {
        this.path = path;
        this.done = done;
    }

    @Override
    public String path() {
        return path;
    }

    String done() {
        return done;
    }
}
