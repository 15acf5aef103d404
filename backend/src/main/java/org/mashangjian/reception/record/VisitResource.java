package org.mashangjian.reception.record;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** How a record comes about. */
@Path("/api/v1/appointments/{id}/reception")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class VisitResource {
    @Inject
    RecordQueries records;

    @Inject
    ReceivingVisitor receiving;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(
            operationId = "receiveVisitor",
            summary = "Somebody was received: what they said and were told; the answer is the record")
    @Transactional
    public RestResponse<RecordApi.View> receive(@PathParam("id") UUID id, @NotNull @Valid RecordBodies.Receive body) {
        var caller = callers.current();
        var made = replays.make(
                "receiveVisitor/" + id, body, record -> receiving.receive(record, id, body, caller, clock.now()));
        var record = records.find(made, caller).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, record)
                .build();
    }
}
