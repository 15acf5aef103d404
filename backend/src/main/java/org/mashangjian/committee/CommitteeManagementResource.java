package org.mashangjian.committee;

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

/** The tree of committees, and what each keeps of itself, for offices and administrators. */
@Path("/api/v1/committees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class CommitteeManagementResource {
    @Inject
    ManagingCommittees managing;

    @Inject
    CommitteeQueries queries;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @POST
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "foundCommittee",
            summary = "Enter a committee under the one the caller administers, who administers it from then on")
    @Transactional
    public RestResponse<CommitteeApi.Detail> found(@NotNull @Valid CommitteeApi.New body) {
        var id = replays.make(
                "foundCommittee/" + callers.current().accountId(), body, made -> managing.found(made, body));
        return saved(RestResponse.Status.CREATED, id);
    }

    @GET
    @Path("{id}/record")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "getCommitteeRecord", summary = "A committee with the tag that its change asks for")
    public RestResponse<CommitteeApi.Detail> record(@PathParam("id") UUID id) {
        var answer = answer(RestResponse.Status.OK, id);
        if (!callers.current().mayManage(id)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return answer;
    }

    @PUT
    @Path("{id}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "changeCommittee", summary = "Change what a committee is called and where it is phoned")
    @Transactional
    public RestResponse<CommitteeApi.Detail> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CommitteeApi.Change body) {
        managing.change(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}/sectors")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepSectors",
            summary =
                    "The sectors of a committee in their order, in place of those it had; none takes the default back")
    @Transactional
    public RestResponse<CommitteeApi.Detail> sectors(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CommitteeApi.Sectors body) {
        managing.keepSectors(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}/special-committees")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepSpecialCommittees",
            summary = "The special committees, in place of those there were; one that keeps its id is the same")
    @Transactional
    public RestResponse<CommitteeApi.Detail> specialCommittees(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CommitteeApi.Specials body) {
        managing.keepSpecialCommittees(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}/terms")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepTerms",
            summary = "The terms of a committee with their plenary sessions, in place of those entered")
    @Transactional
    public RestResponse<CommitteeApi.Detail> terms(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CommitteeApi.Terms body) {
        managing.keepTerms(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    private RestResponse<CommitteeApi.Detail> saved(RestResponse.Status status, UUID id) {
        Committee.flush();
        return answer(status, id);
    }

    private RestResponse<CommitteeApi.Detail> answer(RestResponse.Status status, UUID id) {
        var found = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return Version.answer(status, found.committee(), found.version());
    }
}
