package org.mashangjian.reception.record;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** One record, and the request that comes of it. */
@Path("/api/v1/reception-records/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class RecordResource {
    @Inject
    RecordQueries records;

    @Inject
    FilingRecord filing;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.leader, Access.member})
    @Operation(
            operationId = "getReceptionRecord",
            summary = "What was said at a reception, what it came from and what came of it")
    public RestResponse<RecordApi.View> get(@PathParam("id") UUID id) {
        return RestResponse.ok(find(id));
    }

    @POST
    @Path("request")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "fileReceptionRecord",
            summary = "Make a tracked request of a record, filed for the visitor; once")
    @Transactional
    public RestResponse<RecordApi.Filed> file(@PathParam("id") UUID id, @NotNull @Valid RecordBodies.File body) {
        var record = find(id);
        var caller = callers.current();
        if (!runs(record.venueId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, filing.file(id, body, caller, clock.now()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A member may read what they heard and file nothing. */
    private boolean runs(UUID venueId) {
        return records.isRunBy(venueId, callers.current());
    }

    private RecordApi.View find(UUID id) {
        return records.find(id, callers.current()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
