package org.mashangjian.opinionreport.handling;

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
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.opinionreport.body.ChangedReport;
import org.mashangjian.opinionreport.body.NewReport;
import org.mashangjian.opinionreport.report.HandlingReport;
import org.mashangjian.opinionreport.state.Months;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.opinionreport.view.ReportApi;
import org.mashangjian.opinionreport.view.ReportDesk;
import org.mashangjian.opinionreport.view.ReportQueries;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** Reports as they are drafted, listed and read. */
@Path("/api/v1/opinion-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class ReportResource {
    @Inject
    ReportDesk desk;

    @Inject
    ReportQueries queries;

    @Inject
    DraftingReport drafting;

    @Inject
    WritingReport writing;

    @Inject
    HandlingReport handling;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "draftOpinionReport",
            summary =
                    "Draft a report, also in one step from a request, a reception or a consultation, with its text filled in")
    public RestResponse<ReportApi.View> draft(@NotNull @Valid NewReport body) {
        var caller = callers.current();
        var id = replays.make(
                "draftOpinionReport/" + caller.accountId(),
                body,
                made -> drafting.draft(made, body, caller, clock.now()));
        return desk.answer(RestResponse.Status.CREATED, id);
    }

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(
            operationId = "listOpinionReports",
            summary = "Reports one wrote, of one's venues, and what one's committees got; the newest first")
    public RestResponse<Page<ReportApi.Line>> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String state,
            @RestQuery String cycle,
            @RestQuery String late,
            @RestQuery String mine,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "state", "cycle", "late", "mine", "q", "limit", "cursor");
        var filter = new ReportQueries.Filter(
                Parameters.id("venue", venue),
                Parameters.constant("state", state, ReportState.class),
                Months.read("cycle", cycle),
                Parameters.flag("late", late),
                Parameters.flag("mine", mine),
                Parameters.words("q", q));
        return Parameters.page(queries.page(filter, callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "getOpinionReport",
            summary = "A report with its timeline, adoptions, lineage and what the caller can do")
    public RestResponse<ReportApi.View> get(@PathParam("id") UUID id) {
        return desk.answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "changeOpinionReport", summary = "Save a draft as it now stands; what is absent is empty")
    public RestResponse<ReportApi.View> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChangedReport body) {
        var caller = callers.current();
        handling.byStaff(id, caller, clock.now(), (report, moment) -> {
            Version.match(ifMatch, report.version());
            writing.change(report, body, caller, moment);
        });
        return desk.answer(RestResponse.Status.OK, id);
    }
}
