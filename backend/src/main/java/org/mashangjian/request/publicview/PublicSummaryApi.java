package org.mashangjian.request.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What staff word for everybody to read. */
final class PublicSummaryApi {
    private PublicSummaryApi() {}

    /** @param answer absent where there is none yet */
    @Schema(name = "PublicSummaryChange")
    record Change(
            @NotNull @Text(max = 60) String title,
            @NotNull @Text(max = 4000, lines = true) String content,
            @Text(max = 4000, lines = true) String answer) {}

    /**
     * @param version 0 as long as it is what was redacted by machine
     * @param suggested what the machine makes of the request as it is now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicSummary")
    record Summary(
            UUID requestId,
            int version,
            Instant publishedAt,
            String title,
            String content,
            String answer,
            Suggested suggested) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuggestedSummary")
    record Suggested(String title, String content, String answer) {}
}
