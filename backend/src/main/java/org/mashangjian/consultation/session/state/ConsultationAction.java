package org.mashangjian.consultation.session.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with a consultation. */
public enum ConsultationAction implements Action {
    /** What is planned: parties, convener, format, plan, time and place; done by PUT. */
    change(null, "changed"),
    research("research", "researching"),
    give_notice("notice", "noticed"),
    add_material("materials", "material_added"),
    open("opening", "opened"),
    adjourn("adjournment", "adjourned"),
    attend("attendance", "attendance_recorded"),
    minute("minutes", "minuted"),
    submit("submission", "submitted"),
    adopt("decision", "adopted"),
    adopt_partly("decision", "partly_adopted"),
    not_adopt("decision", "not_adopted"),
    add_outcome("outcomes", "outcome_added"),
    implement("implementation", "implementing"),
    /** Why it was not adopted. */
    answer("answer", "answered"),
    /** All of its outcomes are answered. */
    complete(null, "completed"),
    rate("ratings", "rated"),
    evaluate("evaluation", "evaluated"),
    archive("archive", "archived"),
    cancel("cancellation", "cancelled"),
    /** Residents are asked about it in a discussion. */
    ask("discussions", "asked");

    private final String path;
    private final String done;

    ConsultationAction(String path, String done) {
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
