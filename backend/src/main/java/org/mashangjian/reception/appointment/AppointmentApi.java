package org.mashangjian.reception.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.reception.state.AppointmentState;

/** An appointment as its holder and the venue's staff see it. */
final class AppointmentApi {
    private AppointmentApi() {}

    /**
     * @param ticket the number they are called by, within the day
     * @param receipt shown by the answer to the booking alone
     * @param phone whole to the holder, its last four digits to staff
     * @param requestId the request that they come about; shown to staff unless it is none for them
     * @param recordId what was written down of the reception
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Appointment")
    record View(
            UUID id,
            UUID dayId,
            UUID venueId,
            String venue,
            AppointmentState state,
            int ticket,
            boolean walkIn,
            String receipt,
            LocalDate heldOn,
            Instant startsAt,
            Instant endsAt,
            String place,
            String name,
            String phone,
            String topic,
            UUID memberId,
            String member,
            Instant bookedAt,
            Instant stateSince,
            UUID requestId,
            String requestNumber,
            UUID recordId,
            List<String> allowedActions) {}
}
