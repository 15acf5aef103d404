package org.mashangjian.consultation.topic.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with a topic. */
public enum TopicAction implements Action {
    screen("screening", "screened"),
    approve("approval", "approved"),
    reject("rejection", "rejected"),
    defer("deferral", "deferred"),
    merge("merger", "merged"),
    /** The other side of a merger. */
    take_in(null, "taken_in"),
    /** A consultation is planned about it. */
    take_up("consultations", "taken_up"),
    /** Residents are asked about it in a discussion. */
    ask("discussions", "asked");

    private final String path;
    private final String done;

    TopicAction(String path, String done) {
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
