package org.mashangjian.phone;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about one-time codes. */
final class CodeApi {
    private CodeApi() {}

    @Schema(name = "OneTimeCodeOrder")
    record Order(
            @NotNull @Text(max = 30) String phone, @NotNull CodePurpose purpose) {}

    /**
     * That a code is on its way, if the phone is known here; whether it is, nobody is told.
     *
     * @param expiresAt until when the code holds
     * @param nextAt when another may be asked for at the earliest
     */
    @Schema(name = "OneTimeCode")
    record Sent(CodePurpose purpose, Instant expiresAt, Instant nextAt) {}
}
