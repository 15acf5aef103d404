package org.mashangjian.app.launch;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about launch links. */
final class LaunchApi {
    private LaunchApi() {}

    /**
     * @param qrCode of the place the request will be about
     * @param phone that the app has verified to be its user's
     * @param content what is written already; the user can change it
     */
    @Schema(name = "LaunchSubmission")
    record New(
            @NotNull @Text(max = 40) String qrCode,
            @NotNull @Text(max = 30) String phone,
            @Text(max = 40) String name,
            @Text(max = 1000, lines = true) String content) {}

    /** @param url to be opened by that user alone, until it ends */
    @Schema(name = "Launch")
    record Made(String url, Instant expiresAt) {}

    /** @param token the fragment of the link */
    @Schema(name = "LaunchOpening")
    record Opening(@NotNull @Text(max = 64) String token) {}

    /** @param app its name @param phone in E.164 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LaunchOpened")
    record Opened(String app, String qrCode, String phone, String name, String content, Instant expiresAt) {}
}
