package org.mashangjian.request.paste;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/pasted-drafts")
@Tag(name = "Requests")
public class PasteResource {
    @Inject
    ReadingPaste reading;

    @Inject
    Venues venues;

    @Inject
    Callers callers;

    @Inject
    Call call;

    /** Nothing is kept of it, so there is nothing to be done only once. */
    @POST
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "readPastedText",
            summary = "Read what was pasted from a chat for place, phone, sender and category; nothing is kept")
    public RestResponse<PasteApi.Draft> read(@NotNull @Valid PasteApi.Pasted body) {
        var venue = venues.find(body.venueId()).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
        if (!callers.current().mayRunVenue(venue.id(), venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return RestResponse.ResponseBuilder.ok(reading.read(body.text(), call.language()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
