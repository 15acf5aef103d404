package org.mashangjian.qrcode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells the landing page of the reception days to come; another feature knows them. */
public interface ReceptionDays {
    /**
     * A published day.
     *
     * @param place where it is, if not at the venue
     * @param members who is on duty, in order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NextReceptionDay")
    record Next(
            UUID id,
            String title,
            Instant startsAt,
            Instant endsAt,
            String place,
            int seatsLeft,
            List<String> members) {}

    /** The next few that are not over, by time. */
    List<Next> next(UUID venueId, Instant now, Locale language);
}
