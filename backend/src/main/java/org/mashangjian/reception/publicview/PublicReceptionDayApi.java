package org.mashangjian.reception.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.reception.state.ReceptionDayState;

/** A published reception day, as anybody sees it. */
final class PublicReceptionDayApi {
    private PublicReceptionDayApi() {}

    @Schema(name = "PublicReceptionMember")
    record Member(UUID id, String name, String title) {}

    /**
     * @param place where it is, if not at the venue's address
     * @param phone to ask at
     * @param seatsLeft how many can still book
     * @param bookable whether a seat can be booked now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicReceptionDay")
    record View(
            UUID id,
            UUID venueId,
            String venue,
            String address,
            String place,
            String phone,
            ReceptionDayState state,
            LocalDate heldOn,
            Instant startsAt,
            Instant endsAt,
            int capacity,
            int seatsLeft,
            boolean bookable,
            List<Member> members) {}
}
