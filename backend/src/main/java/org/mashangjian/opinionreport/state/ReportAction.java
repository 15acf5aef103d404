package org.mashangjian.opinionreport.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with a report. */
public enum ReportAction implements Action {
    /** Done by PUT. */
    change(null, "changed"),
    ask_consent("resident-consent", "consent_recorded"),
    /** By the resident whose words it goes back to, on their receipt; so is the refusal. */
    give_words("words-consent", "words_given"),
    refuse_words("words-consent", "words_refused"),
    submit("submission", "submitted"),
    screen("screening", "screened"),
    give_back("return", "returned"),
    reject("rejection", "rejected"),
    redraft("redrafting", "redrafted"),
    revise("revisions", "edited"),
    issue("issue", "issued"),
    forward("forwarding", "forwarded"),
    publish("publication", "published"),
    conceal("publication-withdrawal", "concealed"),
    archive("archive", "archived"),
    withdraw("withdrawal", "withdrawn");

    private final String path;
    private final String done;

    ReportAction(String path, String done) {
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
