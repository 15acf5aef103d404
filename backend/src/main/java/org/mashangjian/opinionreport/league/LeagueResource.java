package org.mashangjian.opinionreport.league;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.committee.CommitteeSettings;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Call;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The quarterly league of the committees under one, and by which points it is made. */
@Path("/api/v1/committees/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class LeagueResource {
    private static final int MONTHS = 3;
    private static final String UNDER = "SELECT 1 FROM committee WHERE parent_id = ? AND id = ANY (?::uuid[])";

    @Inject
    Scores scores;

    @Inject
    Leagues leagues;

    @Inject
    CommitteeSettings settings;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sql sql;

    @Inject
    Call call;

    @GET
    @Path("opinion-report-league")
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "getOpinionReportLeague",
            summary =
                    "What the committees under this one issued in a quarter, what was adopted of it by which level, their points and the formula")
    public RestResponse<LeagueApi.League> league(
            @Context UriInfo uri, @PathParam("id") UUID id, @RestQuery String quarter) {
        Parameters.only(uri, "quarter");
        mayRead(id);
        var from = first(quarter);
        var until = from.plusMonths(MONTHS);
        var by = scores.of(id);
        return RestResponse.ok(new LeagueApi.League(
                id,
                from.getYear(),
                (from.getMonthValue() - 1) / MONTHS + 1,
                from,
                until.minusDays(1),
                Messages.text("opinionreport", call.language(), "league.formula"),
                by,
                leagues.of(id, from, until, by)));
    }

    @GET
    @Path("opinion-report-scores")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getOpinionReportScores",
            summary =
                    "How many points an adoption and an instruction count, by level, for the committees under this one")
    public RestResponse<LeagueApi.Scores> get(@PathParam("id") UUID id) {
        settings.mayManage(id);
        return RestResponse.ok(new LeagueApi.Scores(scores.of(id)));
    }

    @POST
    @Path("opinion-report-scores")
    @Transactional
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepOpinionReportScores",
            summary = "Set these points; what is left out counts by the default")
    public RestResponse<LeagueApi.Scores> keep(@PathParam("id") UUID id, @NotNull @Valid LeagueApi.Kept body) {
        settings.mayManage(id);
        if (body.items().stream()
                        .map(it -> it.event() + " " + it.level())
                        .distinct()
                        .count()
                < body.items().size()) {
            throw Refusal.broken("items", "named_twice");
        }
        scores.keep(id, body.items());
        settings.changed(id, "committee.opinion_report_scores_changed");
        return RestResponse.ok(new LeagueApi.Scores(scores.of(id)));
    }

    /** Office or leader of this committee or of one under it. */
    private void mayRead(UUID id) {
        var caller = callers.current();
        var committees = new ArrayList<>(caller.officeOf());
        committees.addAll(caller.leaderOf());
        if (!committees.contains(id)
                && sql.one(UNDER, row -> true, id, committees).isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
    }

    /** The first day of a quarter like 2026-Q4; of the present one where none is named. */
    private LocalDate first(String quarter) {
        if (quarter == null) {
            var today = clock.now().atZone(calendar.zone()).toLocalDate();
            return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / MONTHS * MONTHS + 1);
        }
        if (!quarter.matches("[0-9]{4}-Q[1-4]")) {
            throw Refusal.malformed("quarter", "wrong_form");
        }
        var number = quarter.charAt(quarter.length() - 1) - '0';
        return LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), (number - 1) * MONTHS + 1, 1);
    }
}
