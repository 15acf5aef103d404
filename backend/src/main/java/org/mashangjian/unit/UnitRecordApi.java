package org.mashangjian.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Units as their committee keeps them, and what it sends to change them. */
final class UnitRecordApi {
    private static final String PHONE = "[0-9+() -]{3,30}";

    private UnitRecordApi() {}

    /** @param officers how many accounts speak for it, by the names that follow */
    @Schema(name = "UnitRecord")
    record Kept(
            UUID id,
            UUID committeeId,
            Unit.Kind kind,
            String name,
            String phone,
            Instant closedAt,
            int officers,
            List<String> officerNames) {}

    @Schema(name = "UnitSubmission")
    record New(
            @NotNull UUID committeeId,
            @NotNull Unit.Kind kind,
            @NotNull @Text(max = 80) String name,
            @Pattern(regexp = PHONE) String phone) {}

    @Schema(name = "UnitChange")
    record Change(
            @NotNull Unit.Kind kind,
            @NotNull @Text(max = 80) String name,
            @Pattern(regexp = PHONE) String phone) {}

    /** It has nothing to say yet. */
    @Schema(name = "UnitStep")
    record Step() {}
}
