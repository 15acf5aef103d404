package org.mashangjian.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. */
final class ImportApi {
    private ImportApi() {}

    /**
     * @param rows read so far, headings not counted
     * @param written of them, while it is being written
     * @param problems that were found; the list of them has its own path
     * @param created by then, or when it is executed
     */
    @Schema(name = "Import")
    record Progress(
            UUID id,
            UUID committeeId,
            ImportedList list,
            ImportState state,
            int rows,
            int written,
            int problems,
            int created,
            int changed,
            int unchanged,
            Instant startedAt) {}

    /**
     * @param row as a spreadsheet program counts; 0 for the file as a whole
     * @param column its heading, or its letters where it is not known
     */
    @Schema(name = "ImportProblem")
    record Problem(int row, String column, String code, String message) {}

    @Schema(name = "ImportStep")
    record Step() {}
}
