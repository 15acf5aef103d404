package org.mashangjian.erasure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a committee keeps what ended, in months after the end. */
final class RetentionApi {
    private static final int LONGEST = 600;

    private RetentionApi() {}

    /** @param version 0 where the committee keeps to the installation's months */
    @Schema(name = "RetentionPolicy")
    record Policy(UUID committeeId, int version, int contactMonths, int attachmentMonths, int contentMonths) {}

    @Schema(name = "RetentionPolicyChange")
    record Change(
            @NotNull @Min(1) @Max(12) Integer contactMonths,
            @NotNull @Min(1) @Max(LONGEST) Integer attachmentMonths,
            @NotNull @Min(1) @Max(LONGEST) Integer contentMonths) {}
}
