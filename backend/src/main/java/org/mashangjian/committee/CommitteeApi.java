package org.mashangjian.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Committees as they go in and out. */
final class CommitteeApi {
    private static final int LAST = 99;

    private CommitteeApi() {}

    /** @param parentId of the committee above; null at the top of what is kept here */
    @Schema(name = "CommitteeSummary")
    record Item(
            UUID id,
            UUID parentId,
            String code,
            String name,
            String officialName,
            Committee.Level level,
            String divisionCode,
            String division,
            String phone) {}

    @Schema(name = "Committee")
    record Detail(
            UUID id,
            UUID parentId,
            String code,
            String name,
            String officialName,
            Committee.Level level,
            String divisionCode,
            String division,
            String phone,
            List<Sector> sectors,
            List<Special> specialCommittees,
            List<Term> terms) {}

    /** @param label what the committee calls it */
    @Schema(name = "CommitteeSector")
    record Sector(
            @NotNull @Text(max = 40) String code,
            @NotNull @Text(max = 40) String label) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SpecialCommittee")
    record Special(UUID id, @NotNull @Text(max = 40) String name) {}

    /** @param until the last day; null while it runs */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommitteeTerm")
    record Term(
            @Min(1) @Max(LAST) int number,
            @NotNull LocalDate since,
            LocalDate until,
            @NotNull @Size(max = 20) List<@NotNull @Valid Session> sessions) {}

    @Schema(name = "PlenarySession")
    record Session(
            @Min(1) @Max(LAST) int number,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn) {}

    /** @param sandbox whether it is there to try things out in: nothing of it is ever sent to anybody */
    @Schema(name = "CommitteeSubmission")
    record New(
            @NotNull UUID parentId,
            @NotNull @Pattern(regexp = "[A-Z]{2,4}") String code,
            @NotNull @Text(max = 40) String name,
            @NotNull @Text(max = 80) String officialName,
            @NotNull Committee.Level level,
            @NotNull @Pattern(regexp = "[0-9]{6}") String divisionCode,
            @Pattern(regexp = "[0-9+() -]{3,30}") String phone,
            boolean sandbox) {}

    @Schema(name = "CommitteeChange")
    record Change(
            @NotNull @Text(max = 40) String name,
            @NotNull @Text(max = 80) String officialName,
            @Pattern(regexp = "[0-9+() -]{3,30}") String phone) {}

    @Schema(name = "CommitteeSectors")
    record Sectors(@NotNull @Size(max = 60) List<@NotNull @Valid Sector> items) {}

    @Schema(name = "SpecialCommittees")
    record Specials(@NotNull @Size(max = 40) List<@NotNull @Valid Special> items) {}

    @Schema(name = "CommitteeTerms")
    record Terms(@NotNull @Size(max = 40) List<@NotNull @Valid Term> items) {}
}
