package org.mashangjian.proposal.assignment.view;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

/** The progress table of the offices, the board of the dispatching office, the desk of a unit: one list, by scope and filter. */
@Path("/api/v1/proposal-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class AssignmentListResource {
    @Inject
    AssignmentQueries queries;

    @Inject
    AssignmentDesk desk;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "listProposalAssignments",
            summary = "What units have to do about proposals, in one's scope, newest first; late ones by a filter")
    public RestResponse<Page<AssignmentLine>> list(
            @Context UriInfo uri,
            @RestQuery String plenarySession,
            @RestQuery String unit,
            @RestQuery String state,
            @RestQuery String duty,
            @RestQuery String resultClass,
            @RestQuery String late,
            @RestQuery String tracked,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(
                uri, "plenarySession", "unit", "state", "duty", "resultClass", "late", "tracked", "limit", "cursor");
        var filter = new AssignmentQueries.Filter(
                Parameters.id("plenarySession", plenarySession),
                Parameters.id("unit", unit),
                Parameters.constant("state", state, AssignmentState.class),
                Parameters.constant("duty", duty, AssignmentDuty.class),
                Parameters.constant("resultClass", resultClass, ResultClass.class),
                Parameters.flag("late", late),
                Parameters.flag("tracked", tracked));
        return Parameters.page(queries.page(filter, callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("{id}")
    @Transactional
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "getProposalAssignment",
            summary = "What one unit has to do about a proposal, what it did, and what the caller can do")
    public RestResponse<AssignmentView> get(@PathParam("id") UUID id) {
        return desk.answer(id);
    }
}
