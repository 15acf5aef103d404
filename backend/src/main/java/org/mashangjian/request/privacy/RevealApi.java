package org.mashangjian.request.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Text;

/** A look at a resident's contact. */
final class RevealApi {
    private static final int LEAST_WRITTEN = 2;

    private RevealApi() {}

    /** @param reason shown to the resident */
    @Schema(name = "ContactRevealSubmission")
    record Asked(
            @NotNull @Text(min = LEAST_WRITTEN, max = 200) String reason) {}

    /** @param leftToday how many more contacts this account may look at today */
    @Schema(name = "ContactReveal")
    record Revealed(
            UUID id, UUID requestId, Instant at, String reason, RequestApi.ContactView contact, long leftToday) {}
}
