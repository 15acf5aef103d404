package org.mashangjian.reception.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.state.ReceptionDayState;

/** A reception day as staff and members see it. */
final class ReceptionDayApi {
    private ReceptionDayApi() {}

    /**
     * @param words why they are on duty, in the caller's language
     * @param onLeave whether leave was planned since, so that somebody else is needed
     */
    @Schema(name = "DutyShift")
    record Duty(UUID memberId, String name, DutyShift.Reason reason, String words, boolean onLeave) {}

    /** @param actor who did it; @param text what happened, in the caller's language; @param note the words that belong to it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReceptionDayEvent")
    record Event(Instant at, String actor, String kind, String text, String note) {}

    /**
     * @param plannedFor what the rota's rule says; another day than {@code heldOn} where that is no workday
     * @param taken seats that are given away; @param waiting how many have checked in and are not received yet
     * @param publishBy until when it can be published
     * @param movedTo the day that took its place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReceptionDay")
    record View(
            UUID id,
            UUID committeeId,
            UUID venueId,
            String venue,
            ReceptionDayState state,
            LocalDate plannedFor,
            LocalDate heldOn,
            Instant startsAt,
            Instant endsAt,
            String place,
            int capacity,
            int taken,
            int waiting,
            Instant publishBy,
            Instant publishedAt,
            Instant closedAt,
            UUID movedFrom,
            UUID movedTo,
            List<Duty> duties,
            List<Event> timeline,
            List<String> allowedActions) {}
}
