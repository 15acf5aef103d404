package org.mashangjian.reception.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.reception.state.ReceptionDayState;

/** A reception day on a list. @param onDuty who is, in order */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReceptionDayLine")
record ReceptionDayLine(
        UUID id,
        UUID venueId,
        String venue,
        ReceptionDayState state,
        LocalDate heldOn,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        int taken,
        int waiting,
        List<String> onDuty) {}
