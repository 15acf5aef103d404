package org.mashangjian.request.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;

/** What an app reads of requests. */
final class AppRequestApi {
    private AppRequestApi() {}

    /** @param externalRef what the app calls it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestOfApp")
    record Line(
            UUID id,
            String number,
            UUID committeeId,
            RequestApi.Named venue,
            RequestState state,
            RequestClosure closure,
            String title,
            String externalRef,
            Instant submittedAt,
            Instant updatedAt) {}
}
