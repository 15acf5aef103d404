package org.mashangjian.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happened to a reception day, in the past tense; the record is the body of the event, so it names no resident. */
public sealed interface ReceptionDayEvent {
    /** The stable kind in lower snake_case, as in {@code reception_day.duties_changed}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    record Planned(UUID venueId, LocalDate heldOn, boolean byRota) implements ReceptionDayEvent {}

    /** @param came who is on duty now and was not; @param went who was and is not */
    record DutiesChanged(List<UUID> came, List<UUID> went) implements ReceptionDayEvent {}

    record Published(UUID venueId, LocalDate heldOn) implements ReceptionDayEvent {}

    record Opened() implements ReceptionDayEvent {}

    record Closed() implements ReceptionDayEvent {}

    /** @param to the day that took its place */
    record Rescheduled(UUID to, LocalDate heldOn) implements ReceptionDayEvent {}

    record Cancelled() implements ReceptionDayEvent {}

    record Archived() implements ReceptionDayEvent {}
}
