package org.mashangjian.unit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** A committee's units, for its office and administrator. */
@Path("/api/v1/units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class UnitManagementResource {
    @Inject
    ManagingUnits managing;

    @Inject
    UnitRecords records;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @POST
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "openUnit", summary = "Enter a department, community or enterprise that is to answer")
    @Transactional
    public RestResponse<UnitRecordApi.Kept> open(@NotNull @Valid UnitRecordApi.New body) {
        var id = replays.make("openUnit/" + callers.current().accountId(), body, made -> managing.open(made, body));
        return saved(RestResponse.Status.CREATED, id);
    }

    @GET
    @Path("{id}/record")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "getUnitRecord", summary = "A unit as its committee keeps it")
    public RestResponse<UnitRecordApi.Kept> record(@PathParam("id") UUID id) {
        var found = records.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        managing.mayManage(found.unit().committeeId());
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "changeUnit", summary = "Change what a unit is called, its kind and its phone")
    @Transactional
    public RestResponse<UnitRecordApi.Kept> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UnitRecordApi.Change body) {
        managing.change(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/closure")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "closeUnit",
            summary = "Dispatch nothing more to a unit; what it has to answer stays with it")
    @Transactional
    public RestResponse<UnitRecordApi.Kept> close(@PathParam("id") UUID id, @NotNull UnitRecordApi.Step body) {
        managing.close(id);
        return saved(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/reopening")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "reopenUnit", summary = "Take a closure back")
    @Transactional
    public RestResponse<UnitRecordApi.Kept> reopen(@PathParam("id") UUID id, @NotNull UnitRecordApi.Step body) {
        managing.reopen(id);
        return saved(RestResponse.Status.OK, id);
    }

    private RestResponse<UnitRecordApi.Kept> saved(RestResponse.Status status, UUID id) {
        Unit.flush();
        return answer(status, id);
    }

    private RestResponse<UnitRecordApi.Kept> answer(RestResponse.Status status, UUID id) {
        var found = records.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return Version.answer(status, found.unit(), found.version());
    }
}
