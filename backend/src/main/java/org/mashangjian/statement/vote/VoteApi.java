package org.mashangjian.statement.vote;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes in and out about votes. */
final class VoteApi {
    private VoteApi() {}

    @Schema(name = "StatementVoteSubmission")
    record Cast(@NotNull VoteChoice choice) {}

    /** A vote as it is counted now. */
    @Schema(name = "StatementVote")
    record Vote(UUID statementId, VoteChoice choice) {}

    /** What the caller has voted in a discussion so far. */
    @Schema(name = "OwnVotes")
    record Own(List<Vote> items) {}
}
