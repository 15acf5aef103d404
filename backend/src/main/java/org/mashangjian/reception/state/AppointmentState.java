package org.mashangjian.reception.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppointmentState")
public enum AppointmentState {
    booked,
    /** Its phone was proved, or somebody of the venue asked. */
    confirmed,
    checked_in,
    received,
    cancelled,
    no_show;

    /** Whether it still has its seat. */
    public boolean isSeated() {
        return this != cancelled && this != no_show;
    }

    public boolean isOver() {
        return this == received || this == cancelled || this == no_show;
    }
}
