package org.mashangjian.opinionreport.express;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of the express way as it goes out. */
final class ExpressCycleApi {
    private ExpressCycleApi() {}

    /**
     * One month of one committee.
     *
     * @param collectBy the last day that a report is taken in for it; {@code triageBy} that it is judged, {@code assignBy} assigned
     * @param collected how many belong to it; of them {@code judged} are no longer waiting, {@code assigned} are with a unit
     */
    @Schema(name = "ExpressCycle")
    record Cycle(
            UUID committeeId,
            String month,
            LocalDate collectBy,
            LocalDate triageBy,
            LocalDate assignBy,
            int collected,
            int judged,
            int assigned,
            int triageLate,
            int assignLate) {}
}
