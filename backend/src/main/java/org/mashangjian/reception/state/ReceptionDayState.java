package org.mashangjian.reception.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReceptionDayState")
public enum ReceptionDayState {
    planned,
    /** Open to bookings. */
    published,
    in_session,
    closed,
    archived,
    cancelled,
    /** Another day has taken its place, with its bookings. */
    rescheduled
}
