package org.mashangjian.statement.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.statement.RejectionReason;
import org.mashangjian.statement.StatementState;

/** Statements as they are shown. */
public final class StatementApi {
    /** Code points of a statement. */
    public static final int LONGEST = 300;

    private StatementApi() {}

    /**
     * A statement as its author and those who run its discussion see it.
     *
     * @param receipt in the answer to its submission alone
     * @param mergedInto the statement that says the same, whose votes hold this one's
     * @param timeline null in lists
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Statement")
    public record Shown(
            UUID id,
            UUID discussionId,
            String receipt,
            String content,
            String pseudonym,
            StatementState state,
            Instant stateSince,
            Instant submittedAt,
            Reason reason,
            String note,
            UUID kindId,
            UUID mergedInto,
            List<Entry> timeline,
            List<String> allowedActions) {}

    /** What happened to it, in the caller's language. */
    @Schema(name = "StatementEvent")
    public record Entry(Instant at, String kind, String text) {}

    /** Why it is not published. */
    @Schema(name = "RejectionReasonText")
    public record Reason(RejectionReason code, String text) {}

    /** A statement as everybody sees it; how many agree stands in the results, so that nobody votes with the crowd. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicStatement")
    record Public(UUID id, String content, String pseudonym, UUID kindId, Instant publishedAt) {}

    /** A page of them, for the contract. */
    @Schema(name = "PublicStatementPage")
    record PublicPage(List<Public> items, String next) {}

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "StatementStep")
    public record Nothing() {}
}
