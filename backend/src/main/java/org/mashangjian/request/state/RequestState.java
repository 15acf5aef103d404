package org.mashangjian.request.state;

/** Where a request stands; how it gets on is {@link RequestMove#TABLE}. */
public enum RequestState {
    submitted,
    accepted,
    assigned,
    in_progress,
    dispatched,
    objected,
    handed_off,
    answered,
    follow_up,
    reopened,
    closed,
    declined,
    duplicate,
    withdrawn;

    /** Whether nobody has to do anything any more; archived after 30 days. */
    public boolean isTerminal() {
        return this == closed || this == declined || this == duplicate || this == withdrawn;
    }

    /** Whether it is still worked on, as public pages show it. */
    public boolean isOpen() {
        return !isTerminal();
    }
}
