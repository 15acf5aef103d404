package org.mashangjian.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Members as their committee keeps them, and what it sends to change them. */
final class MemberRecordApi {
    private static final String LANGUAGE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}";

    private MemberRecordApi() {}

    /** @param active false once retired */
    @Schema(name = "MemberRecord")
    record Kept(
            UUID id,
            UUID committeeId,
            String number,
            String name,
            List<String> levels,
            String sectorCode,
            String sector,
            List<String> expertise,
            List<String> languages,
            String title,
            String introduction,
            boolean active,
            List<Placed> placements,
            List<Away> leave) {}

    /** @param until the last day; null while it is open */
    @Schema(name = "PlacementRecord")
    record Placed(UUID id, UUID venueId, String venue, LocalDate since, LocalDate until, List<Hours> hours) {}

    /** Both days included. */
    @Schema(name = "LeaveSpan")
    record Away(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** @param venues where they are placed today */
    @Schema(name = "CommitteeMember")
    record Line(
            UUID id,
            String number,
            String name,
            List<String> levels,
            String sectorCode,
            String sector,
            String title,
            boolean active,
            List<String> venues) {}

    @Schema(name = "MemberSubmission")
    record New(
            @NotNull UUID committeeId,
            @Text(max = 40) String number,
            @NotNull @Text(max = 40) String name,
            @NotEmpty @Size(max = 5) List<@NotNull MemberLevel> levels,
            @NotNull @Text(max = 40) String sectorCode,
            @Size(max = 20) List<@NotNull @Text(max = 40) String> expertise,
            @Size(max = 10) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
            @Text(max = 100) String title,
            @Text(max = 1000, lines = true) String introduction) {
        MemberDescription description() {
            return described(number, name, levels, sectorCode, expertise, languages, title, introduction);
        }
    }

    @Schema(name = "MemberChange")
    record Change(
            @Text(max = 40) String number,
            @NotNull @Text(max = 40) String name,
            @NotEmpty @Size(max = 5) List<@NotNull MemberLevel> levels,
            @NotNull @Text(max = 40) String sectorCode,
            @Size(max = 20) List<@NotNull @Text(max = 40) String> expertise,
            @Size(max = 10) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
            @Text(max = 100) String title,
            @Text(max = 1000, lines = true) String introduction) {
        MemberDescription description() {
            return described(number, name, levels, sectorCode, expertise, languages, title, introduction);
        }
    }

    /** @param since today where it is not given */
    @Schema(name = "PlacementSubmission")
    record NewPlacement(
            @NotNull UUID venueId,
            LocalDate since,
            LocalDate until,
            @Size(max = 28) List<@NotNull @Valid Hours> hours) {}

    @Schema(name = "PlacementChange")
    record PlacementChange(
            @NotNull LocalDate since,
            LocalDate until,
            @NotNull @Size(max = 28) List<@NotNull @Valid Hours> hours) {}

    @Schema(name = "LeavePlan")
    record LeavePlan(@NotNull @Size(max = 50) List<@NotNull @Valid Away> items) {}

    /** Neither has anything to say yet. */
    @Schema(name = "MemberStep")
    record Step() {}

    private static MemberDescription described(
            String number,
            String name,
            List<MemberLevel> levels,
            String sectorCode,
            List<String> expertise,
            List<String> languages,
            String title,
            String introduction) {
        return new MemberDescription(
                number,
                name,
                levels.stream().distinct().toList(),
                sectorCode,
                expertise == null ? List.of() : expertise.stream().distinct().toList(),
                languages == null || languages.isEmpty()
                        ? List.of("zh")
                        : languages.stream().distinct().toList(),
                title,
                introduction);
    }
}
