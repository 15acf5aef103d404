package org.mashangjian.proposal.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plenary sessions as they go in and out. */
final class PlenarySessionApi {
    private static final int MOST = 99;

    private PlenarySessionApi() {}

    /** @param term and {@code number}: session 4 of term 13; the committee has entered it among its terms */
    @Schema(name = "SubmissionWindowOpening")
    record New(
            @NotNull UUID committeeId,
            @NotNull @Min(1) @Max(MOST) Integer term,
            @NotNull @Min(1) @Max(MOST) Integer number,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt) {}

    @Schema(name = "SubmissionWindow")
    record Window(@NotNull Instant opensAt, @NotNull Instant closesAt) {}

    /**
     * A session and its window.
     *
     * @param opensOn and {@code closesOn}: first and last day of the session itself, absent where they are not entered
     * @param open whether it takes proposals now
     * @param filed how many it has filed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalSession")
    record Session(
            UUID id,
            int version,
            UUID committeeId,
            String committee,
            int term,
            int number,
            LocalDate opensOn,
            LocalDate closesOn,
            Instant opensAt,
            Instant closesAt,
            boolean open,
            int filed) {}
}
