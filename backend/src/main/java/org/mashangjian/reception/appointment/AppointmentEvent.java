package org.mashangjian.reception.appointment;

import java.util.Locale;
import java.util.UUID;

/** What happened to an appointment, in the past tense; the record is the body of the event, so it names nobody. */
public sealed interface AppointmentEvent {
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    record Booked(UUID dayId, boolean walkIn) implements AppointmentEvent {}

    record Confirmed(UUID dayId) implements AppointmentEvent {}

    record CheckedIn(UUID dayId) implements AppointmentEvent {}

    record Received(UUID dayId) implements AppointmentEvent {}

    /** @param byResident whether they did it themselves */
    record Cancelled(UUID dayId, boolean byResident) implements AppointmentEvent {}

    record Missed(UUID dayId) implements AppointmentEvent {}

    /** With its day, to the one that took its place. */
    record Moved(UUID dayId, UUID to) implements AppointmentEvent {}
}
