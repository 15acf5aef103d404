package org.mashangjian.request.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}/contact-reveals")
@Tag(name = "Handling")
public class RevealResource {
    @Inject
    RequestDesk desk;

    @Inject
    RevealingContact revealing;

    @Inject
    Callers callers;

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "revealContact",
            summary = "See a contact unmasked, for a reason that the resident reads; so many a day")
    public RestResponse<RevealApi.Revealed> reveal(UUID id, @NotNull @Valid RevealApi.Asked body) {
        callers.requireFactor();
        var parties = desk.parties(desk.handled(id));
        return RestResponse.status(RestResponse.Status.CREATED, revealing.reveal(id, callers.current(), parties, body));
    }
}
