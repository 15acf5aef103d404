package org.mashangjian.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * When and where a reception day is to be.
 *
 * @param plannedFor the day the rule says, before holidays moved it
 * @param byRota whether a rota's run makes it
 * @param place null for the venue itself
 */
public record ReceptionDayPlan(
        UUID venueId,
        UUID committeeId,
        LocalDate plannedFor,
        boolean byRota,
        LocalDate heldOn,
        LocalTime from,
        LocalTime to,
        String place,
        int capacity) {
    public Instant startsAt(ZoneId zone) {
        return heldOn.atTime(from).atZone(zone).toInstant();
    }

    public Instant endsAt(ZoneId zone) {
        return heldOn.atTime(to).atZone(zone).toInstant();
    }
}
