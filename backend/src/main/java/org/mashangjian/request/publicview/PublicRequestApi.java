package org.mashangjian.request.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;

/** What everybody sees of public requests. */
final class PublicRequestApi {
    private PublicRequestApi() {}

    /** A redacted public request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicRequest")
    record Public(
            UUID id,
            String title,
            String content,
            RequestApi.Category category,
            RequestApi.Named venue,
            String divisionCode,
            RequestState state,
            RequestClosure closure,
            RequestSolved solved,
            String answer,
            int supports,
            Instant publishedAt,
            List<String> allowedActions) {}

    /** How many have the same concern by now. */
    @Schema(name = "RequestSupports")
    record Supported(UUID id, int supports) {}

    /** A page of public requests, for the contract. */
    @Schema(name = "PublicRequestPage")
    record PublicPage(List<Public> items, String next) {}
}
