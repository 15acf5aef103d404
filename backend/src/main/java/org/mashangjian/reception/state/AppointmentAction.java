package org.mashangjian.reception.state;

import org.mashangjian.lifecycle.Action;

/** What can be done with an appointment. The path is the noun sub-resource. */
public enum AppointmentAction implements Action {
    confirm("confirmation"),
    check_in("check-in"),
    receive("reception"),
    cancel("cancellation"),
    miss("no-show"),
    /** With the day, which does not take place. */
    release(null);

    private final String path;

    AppointmentAction(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
