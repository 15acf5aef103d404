package org.mashangjian.consultation.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.state.ConsultationLevel;

/** The days as they go in and out. */
final class ClockApi {
    private static final int MOST = 120;

    private ClockApi() {}

    /** For one level. @param noticeWorkdays and {@code materialsWorkdays}: before it; @param minutesWorkdays after it */
    @Schema(name = "ConsultationClock")
    record Clock(
            @NotNull ConsultationLevel level,
            @Min(0) @Max(MOST) int noticeWorkdays,
            @Min(0) @Max(MOST) int materialsWorkdays,
            @Min(0) @Max(MOST) int minutesWorkdays) {}

    @Schema(name = "ConsultationClocks")
    record Clocks(List<Clock> items) {}

    /** A level that is left out goes by the default. */
    @Schema(name = "ConsultationClockSubmission")
    record Kept(@NotNull @Size(max = 5) List<@NotNull @Valid Clock> items) {}
}
