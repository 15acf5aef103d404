package org.mashangjian.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What a resident has written so far, and what it suggests. */
final class SuggestionApi {
    private SuggestionApi() {}

    /** The venue, or the code that was scanned there. */
    @Schema(name = "SuggestionDraft")
    record Draft(
            UUID venueId,
            @Size(max = 40) String qrCode,
            @Text(max = 60) String title,
            @NotNull @Text(max = 4000, lines = true) String content) {}

    /** @param category null where the words fit none */
    @Schema(name = "Suggestions")
    record Suggestions(Category category, List<Member> members, List<Similar> similar) {}

    @Schema(name = "SuggestedCategory")
    record Category(String code, String name, String areaCode, String areaName) {}

    /**
     * @param elsewhere whether the member belongs to another venue of the division
     * @param openRequests how many they are at work on
     * @param reasons in the caller's language, the strongest first
     */
    @Schema(name = "SuggestedMember")
    record Member(
            UUID id,
            String name,
            String sector,
            String title,
            String venueName,
            boolean elsewhere,
            boolean onDuty,
            int openRequests,
            int score,
            List<String> reasons) {}

    /** An open public request that could be supported instead of sending another. */
    @Schema(name = "SimilarRequest")
    record Similar(UUID id, String title, String excerpt, String state, int supports, Instant publishedAt) {}
}
