package org.mashangjian.statement.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.statement.DiscussionState;

/** A discussion as open data: nothing in it leads to anybody. */
final class OpenDataApi {
    private OpenDataApi() {}

    /** Why the single votes are not given. */
    @Schema(name = "VotesWithheld")
    enum Withheld {
        /** Who compares two files would see who has voted in between. */
        still_open,
        too_few_participants
    }

    /** Which of the two tables. */
    @Schema(name = "OpenDataTable")
    enum Table {
        statements,
        votes
    }

    /** @param withheld why there are no votes; absent where they are given */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DiscussionOpenData")
    record Data(
            UUID discussionId,
            String title,
            DiscussionState state,
            List<ResultApi.Line> statements,
            Withheld withheld,
            List<Vote> votes) {}

    /** @param participant a number that means nothing outside this file */
    @Schema(name = "AnonymousVote")
    record Vote(int participant, UUID statementId, String choice) {}
}
