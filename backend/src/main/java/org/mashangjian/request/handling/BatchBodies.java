package org.mashangjian.request.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send to assign many requests at once; unknown fields are refused. */
final class BatchBodies {
    private static final int MOST = 100;
    private static final int WORDS = 1000;

    private BatchBodies() {}

    /** @param reason for whom it is assigned to, kept as a note on each request */
    @Schema(name = "BatchAssignmentSubmission")
    record Asked(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Picked> requests,
            UUID memberId,
            UUID accountId,
            @Text(max = WORDS, lines = true) String reason) {}

    /** @param updatedAt as the caller saw it in the list; where it has changed since, the request is left alone */
    @Schema(name = "PickedRequest")
    record Picked(@NotNull UUID id, Instant updatedAt) {}
}
