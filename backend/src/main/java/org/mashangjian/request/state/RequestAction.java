package org.mashangjian.request.state;

/** What can be done with a request. The path is the noun sub-resource; two actions may share one. */
public enum RequestAction {
    accept("acceptance"),
    decline("decline"),
    answer("answer"),
    assign("assignment"),
    give_back("return"),
    /** Out of the hands of somebody who is recused. */
    release(null),
    start("start"),
    dispatch("dispatch"),
    object("objection"),
    designate("designation"),
    /** The objection stands: back to who handled it. */
    uphold_objection("return"),
    /** To 12345 or the petition office. */
    hand_off("hand-off"),
    /** At examination: another request has the same concern already. */
    mark_duplicate("duplicate"),
    /** The other side of it. */
    take_in(null),
    phone_solved("follow-ups"),
    phone_not_solved("follow-ups"),
    phone_failed("follow-ups"),
    /** Urged with others of a list. */
    remind(null),
    report_progress("progress"),
    ask_extension("extension"),
    grant_extension("extension"),
    send_message("messages"),
    /** A reception day, to speak about it. */
    bring_up("appointments"),
    rate_solved("rating"),
    rate_not_solved("rating"),
    appeal("appeal"),
    withdraw("withdrawal"),
    close_not_solved("closure"),
    /** By the system: the next workday after the answer. */
    begin_follow_up(null),
    /** By the system: nobody confirmed in time. */
    close_unconfirmed(null);

    private final String path;

    RequestAction(String path) {
        this.path = path;
    }

    /** The path segment under {@code /requests/{id}/}, or null for what only the system does. */
    public String path() {
        return path;
    }
}
