package org.mashangjian.opinionreport.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with one level's adoption. Both decisions are posted to one path. */
public enum AdoptionAction implements Action {
    adopt("decision", "adopted"),
    not_adopt("decision", "not_adopted"),
    instruct("instruction", "instructed"),
    assign("assignment", "assigned"),
    answer("feedback", "answered");

    private final String path;
    private final String done;

    AdoptionAction(String path, String done) {
        this.path = path;
        this.done = done;
    }

    @Override
    public String path() {
        return path;
    }

    /** What has happened then, in the past tense. */
    public String done() {
        return done;
    }
}
