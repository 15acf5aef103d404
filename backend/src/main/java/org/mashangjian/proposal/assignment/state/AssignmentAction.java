package org.mashangjian.proposal.assignment.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with one unit's part of a proposal. */
public enum AssignmentAction implements Action {
    sign("signing", "signed"),
    object("objection", "objected"),
    /** To a unit, this or another, that may not object again. */
    designate("designation", "designated"),
    /** To another unit, which may object in its turn. */
    reassign("reassignment", "reassigned"),
    contact("contact", "contacted"),
    /** The proposer was met (面商). */
    meet("proposer-meetings", "met"),
    report_progress("progress", "progress_reported"),
    /** What an assisting unit says to the lead. */
    opine("opinion", "opined"),
    ask_extension("extension", "extension_asked"),
    grant_extension("extension-decision", "extension_granted"),
    refuse_extension("extension-decision", "extension_refused"),
    reply("reply", "replied"),
    /** What became of what a reply of class B promised. */
    reply_again("re-reply", "replied_again"),
    /** What comes on paper after the reply: a sealed scan, a DOCX. */
    enclose("reply-papers", "paper_enclosed"),
    /** In batches, for all that fit. */
    remind(null, "reminded");

    private final String path;
    private final String done;

    AssignmentAction(String path, String done) {
        this.path = path;
        this.done = done;
    }

    @Override
    public String path() {
        return path;
    }

    /** What has happened then, as its history names it. */
    public String done() {
        return done;
    }
}
