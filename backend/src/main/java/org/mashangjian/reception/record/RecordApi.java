package org.mashangjian.reception.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.lineage.Lineage;

/** What goes out about reception records. */
final class RecordApi {
    private RecordApi() {}

    /** @param receipt for the visitor, shown by this answer alone (and its replay) */
    @Schema(name = "FiledRecord")
    record Filed(UUID recordId, UUID requestId, String requestNumber, String receipt) {}

    @Schema(name = "ReceptionMember")
    record Receiver(UUID id, String name) {}

    /**
     * @param by who wrote it down
     * @param before and {@code after}: what it came from and what came of it
     * @param allowedActions {@code request}, and {@code topics} where the caller can put one forward that comes of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReceptionRecord")
    record View(
            UUID id,
            UUID dayId,
            UUID venueId,
            UUID appointmentId,
            int ticket,
            LocalDate heldOn,
            String content,
            String reply,
            List<Receiver> members,
            String by,
            Instant at,
            UUID requestId,
            String requestNumber,
            List<Lineage.Link> before,
            List<Lineage.Link> after,
            List<String> allowedActions) {}
}
