package org.mashangjian.opinionreport.express;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.report.ExpressGates;
import org.mashangjian.opinionreport.state.Months;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees/{id}/express-cycle")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class ExpressCycleResource {
    private static final String COUNT = """
            SELECT count(*), count(*) FILTER (WHERE r.state NOT IN ('draft', 'submitted')),
                   count(*) FILTER (WHERE EXISTS (SELECT FROM adoption a WHERE a.report_id = r.id AND a.assigned_at IS NOT NULL)),
                   count(*) FILTER (WHERE r.triage_late), count(*) FILTER (WHERE r.assign_late)
            FROM opinion_report r WHERE r.committee_id = ? AND r.cycle = ? AND r.state <> 'withdrawn'
            """;

    @Inject
    ExpressGates gates;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(
            operationId = "getExpressCycle",
            summary =
                    "The three gates of a month of the express way, and how far its reports are; this month where none is named")
    public RestResponse<ExpressCycleApi.Cycle> get(
            @Context UriInfo uri, @PathParam("id") UUID id, @RestQuery String month) {
        Parameters.only(uri, "month");
        if (callers.current().grants().stream().noneMatch(grant -> id.equals(grant.committeeId()))) {
            throw Refusal.of(ProblemType.not_found);
        }
        var asked = Months.read("month", month);
        var of = gates.gates(id, YearMonth.from(asked == null ? gates.day(clock.now()) : asked));
        return RestResponse.ok(sql.one(
                        COUNT,
                        row -> new ExpressCycleApi.Cycle(
                                id,
                                of.month().toString(),
                                of.collectBy(),
                                of.triageBy(),
                                of.assignBy(),
                                row.integer(1),
                                row.integer(2),
                                row.integer(3),
                                row.integer(4),
                                row.integer(5)),
                        id,
                        of.month().atDay(1))
                .orElseThrow());
    }
}
