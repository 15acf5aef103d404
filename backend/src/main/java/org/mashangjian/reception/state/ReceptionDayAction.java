package org.mashangjian.reception.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with a reception day. The path is the noun sub-resource. */
public enum ReceptionDayAction implements Action {
    change_duties("duties"),
    publish("publication"),
    book("appointments"),
    open("opening"),
    take_walk_in("walk-ins"),
    check_in("check-ins"),
    close("closure"),
    reschedule("rescheduling"),
    cancel("cancellation"),
    archive(null);

    private final String path;

    ReceptionDayAction(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
