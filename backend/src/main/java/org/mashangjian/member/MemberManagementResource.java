package org.mashangjian.member;

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
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** A committee's members, for its office and administrator. */
@Path("/api/v1/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class MemberManagementResource {
    @Inject
    ManagingMembers managing;

    @Inject
    PlacingMembers placing;

    @Inject
    MemberRecords records;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @POST
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "appointMember", summary = "Enter a member of a committee")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> appoint(@NotNull @Valid MemberRecordApi.New body) {
        var id = replays.make(
                "appointMember/" + callers.current().accountId(),
                body,
                made -> managing.appoint(made, body.committeeId(), body.description()));
        return saved(RestResponse.Status.CREATED, id);
    }

    @GET
    @Path("{id}/record")
    @AllowedTo({Access.member, Access.office, Access.administrator})
    @Operation(
            operationId = "getMemberRecord",
            summary =
                    "A member as their committee keeps them, with all placements and leave; for the member themselves too")
    public RestResponse<MemberRecordApi.Kept> record(@PathParam("id") UUID id) {
        if (!id.equals(callers.current().memberId())) {
            managing.mayManage(managing.found(id).committeeId());
        }
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "changeMember", summary = "Change what is said of a member")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MemberRecordApi.Change body) {
        managing.change(id, ifMatch, body.description());
        return saved(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}/leave")
    @AllowedTo({Access.member, Access.office, Access.administrator})
    @Operation(
            operationId = "planLeave",
            summary = "When a member is away, in place of what was planned: nobody is on duty or suggested then")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> leave(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MemberRecordApi.LeavePlan body) {
        managing.takeLeave(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/retirement")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "retireMember",
            summary = "End a member's term: listed and suggested no more; placements end today")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> retire(@PathParam("id") UUID id, @NotNull MemberRecordApi.Step body) {
        managing.retire(id);
        return saved(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/reinstatement")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "reinstateMember", summary = "Take a retirement back, or begin a new term")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> reinstate(@PathParam("id") UUID id, @NotNull MemberRecordApi.Step body) {
        managing.reinstate(id);
        return saved(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/placements")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "placeMember",
            summary = "Place a member of any level in a venue, with term and weekly hours")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> place(
            @PathParam("id") UUID id, @NotNull @Valid MemberRecordApi.NewPlacement body) {
        replays.make(
                "placeMember/" + id + "/" + callers.current().accountId(), body, made -> placing.place(made, id, body));
        return saved(RestResponse.Status.CREATED, id);
    }

    @PUT
    @Path("{id}/placements/{placementId}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "changePlacement",
            summary = "Change the term or the weekly hours of a placement, or end it")
    @Transactional
    public RestResponse<MemberRecordApi.Kept> changePlacement(
            @PathParam("id") UUID id,
            @PathParam("placementId") UUID placementId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MemberRecordApi.PlacementChange body) {
        placing.change(id, placementId, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    private RestResponse<MemberRecordApi.Kept> saved(RestResponse.Status status, UUID id) {
        Member.flush();
        return answer(status, id);
    }

    private RestResponse<MemberRecordApi.Kept> answer(RestResponse.Status status, UUID id) {
        var record = records.find(id, call.language()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return Version.answer(status, record.member(), record.version());
    }
}
