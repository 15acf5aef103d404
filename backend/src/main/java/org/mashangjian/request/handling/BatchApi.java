package org.mashangjian.request.handling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestState;

/** What became of many requests that were to be assigned at once. */
final class BatchApi {
    private BatchApi() {}

    @Schema(name = "BatchAssignment")
    record Done(int assigned, int refused, List<Outcome> results) {}

    /**
     * What became of one request.
     *
     * @param number absent where there is no such request for the caller
     * @param refusal absent where it was assigned
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BatchAssignmentResult")
    record Outcome(UUID id, String number, RequestState state, Instant updatedAt, Refused refusal) {}

    /** Why it was not assigned, as a problem says it. */
    @Schema(name = "BatchRefusal")
    record Refused(String type, int status, String title, String detail) {}
}
