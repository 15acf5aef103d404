package org.mashangjian.reception.frequency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.reception.rota.RotaApi;

/**
 * How often a venue receives, beside how often it has to.
 *
 * @param since the first day of the period at hand
 * @param held how many days were held in it
 * @param ahead how many more are planned in it
 * @param heldBefore how many in the period before
 * @param behind whether too few were held before, or too few will be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReceptionFrequency")
public record VenueFrequency(
        UUID venueId,
        String venue,
        RotaApi.Least least,
        LocalDate since,
        int held,
        int ahead,
        int heldBefore,
        boolean behind) {}
