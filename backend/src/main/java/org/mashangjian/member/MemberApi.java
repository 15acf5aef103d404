package org.mashangjian.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Public facts of a member; nothing personal beyond what a poster shows. */
final class MemberApi {
    private MemberApi() {}

    /** @param onDuty whether they have hours somewhere today and are not on leave */
    @Schema(name = "Member")
    record Detail(
            UUID id,
            String name,
            String committee,
            List<String> levels,
            String sector,
            String sectorCode,
            String title,
            List<String> expertise,
            List<String> languages,
            String introduction,
            boolean onDuty,
            List<At> venues) {}

    /** Where a member can be met. */
    @Schema(name = "MemberVenue")
    record At(UUID id, String name, String kind, String divisionCode, boolean onDuty, List<Hours> hours) {}

    /** @param onDuty today: at the venue asked for, else anywhere */
    @Schema(name = "MemberSummary")
    record Item(
            UUID id,
            String name,
            String committee,
            List<String> levels,
            String sector,
            String sectorCode,
            String title,
            List<String> expertise,
            List<String> languages,
            boolean onDuty) {}
}
