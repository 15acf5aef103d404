package org.mashangjian.committee;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Divisions (GB/T 2260) as they are found. */
final class DivisionApi {
    private DivisionApi() {}

    @Schema(name = "DivisionLevel")
    enum Level {
        province,
        city,
        county,
        town,
        village
    }

    /** @param within the names of the two above it, in the order of an address; empty at the top */
    @Schema(name = "Division")
    record Found(String code, String name, Level level, String within) {}

    @Schema(name = "DivisionList")
    record Listing(List<Found> items) {}
}
