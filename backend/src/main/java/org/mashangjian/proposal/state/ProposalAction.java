package org.mashangjian.proposal.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with a proposal. The path is the noun sub-resource; two actions may share one. */
public enum ProposalAction implements Action {
    /** Its text, by PUT; saved as one types. */
    write(null, "written"),
    invite("cosigners", "cosigner_invited"),
    /** The cosigner confirms. */
    cosign("cosignature", "cosigned"),
    /** The cosigner refuses, or takes a confirmation back. */
    refuse("cosignature-refusal", "cosignature_refused"),
    /** What the resident says whose words it uses; recorded by who asked. */
    record_consent("words-consent", "consent_recorded"),
    /** By the resident whose words it uses, on their receipt; so is the refusal. */
    give_words("words-consent", "words_given"),
    refuse_words("words-consent", "words_refused"),
    submit("submission", "submitted"),
    withdraw("withdrawal", "withdrawn"),
    /** A returned proposal is worked on again. */
    redraft("redraft", "redrafted"),
    /** The office begins to examine it. */
    examine("examination", "examined"),
    file("filing", "filed"),
    reject_filing("filing-rejection", "not_filed"),
    give_back("return", "returned"),
    merge("merger", "merged"),
    /** The other side of a merger. */
    take_in(null, "taken_in"),
    /** The one that went on for both does not: this is examined again by itself. */
    unmerge(null, "merger_undone"),
    /** One that was not filed goes on as an opinion report (转社情民意). */
    convert("opinion-report", "converted"),
    /** The proposer agrees, or no longer agrees, that everybody reads it. */
    consent("publication-consent", "consent_changed"),
    /** The office agrees, or no longer agrees, that everybody reads it. */
    publish("publication", "publication_changed"),
    /** To units, also again after an objection. */
    assign("assignment", "assigned"),
    /** To another unit, after the ruling on an objection. */
    reassign(null, "reassigned"),
    /** Makes it a key proposal (重点提案) with an oversight leader. */
    make_key("key-proposal", "key_made"),
    reach_milestone("milestones", "milestone_reached"),
    /** Steps of single units, which have a table of their own: they leave the whole where it is. */
    handle(null, "handled"),
    /** The last lead or separate unit has replied. */
    complete_reply(null, "replied"),
    /** The replies go to the proposer. */
    ask_feedback("feedback-request", "feedback_asked"),
    rate_satisfied("rating", "satisfied"),
    rate_dissatisfied("rating", "dissatisfied"),
    /** No feedback in time. */
    lapse(null, "lapsed"),
    /** What was promised is tracked to its date. */
    track("tracking", "tracked"),
    /** The last unit that promised something said what became of it. */
    re_reply(null, "re_replied"),
    conclude("conclusion", "concluded");

    private final String path;
    private final String done;

    ProposalAction(String path, String done) {
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
