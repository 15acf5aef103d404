package org.mashangjian.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Privacy notices in their versions. */
final class ConsentApi {
    private static final int LONGEST = 4000;
    private static final int SHORTEST = 40;

    private ConsentApi() {}

    /**
     * One version.
     *
     * @param committeeId null for the general one
     * @param inForce whether submissions have to name it now
     */
    @Schema(name = "ConsentNotice")
    record Notice(String version, UUID committeeId, String textZh, String textEn, Instant validFrom, boolean inForce) {}

    /** @param madeBy null for those that came with the software */
    @Schema(name = "ConsentNoticeVersion")
    record Version(
            String version,
            UUID committeeId,
            String textZh,
            String textEn,
            Instant validFrom,
            boolean inForce,
            Instant madeAt,
            String madeBy) {}

    @Schema(name = "ConsentNoticeVersionList")
    record Versions(List<Version> items) {}

    /** @param validFrom at once where absent */
    @Schema(name = "ConsentNoticeSubmission")
    record New(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}")
            String version,

            @NotNull UUID committeeId,

            @NotNull @Text(min = SHORTEST, max = LONGEST, lines = true)
            String textZh,

            @NotNull @Text(min = SHORTEST, max = LONGEST, lines = true)
            String textEn,

            Instant validFrom) {}
}
