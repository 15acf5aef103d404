package org.mashangjian.reception.publicview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.member.Members;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** Calendars to subscribe to (RFC 5545): what is published, and nothing that is not. */
@Path("/api/v1/public")
@Tag(name = "Public")
public class ReceptionCalendarResource {
    static final String CALENDAR = "text/calendar";
    private static final int MOST = 100;

    @Inject
    PublicReceptionDayQueries queries;

    @Inject
    WritingCalendar writing;

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @Path("venues/{id}/reception-days.ics")
    @Produces(CALENDAR)
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getVenueCalendar", summary = "A venue's reception days as a calendar to subscribe to")
    public RestResponse<byte[]> ofVenue(@PathParam("id") UUID id) {
        var venue = venues.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return answer(venue.name(), new PublicReceptionDayQueries.Filter(id, null, null));
    }

    @GET
    @Path("members/{id}/reception-days.ics")
    @Produces(CALENDAR)
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getMemberCalendar",
            summary = "The reception days a member is on duty, as a calendar to subscribe to")
    public RestResponse<byte[]> ofMember(@PathParam("id") UUID id) {
        var member = members.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return answer(member.name(), new PublicReceptionDayQueries.Filter(null, id, null));
    }

    private RestResponse<byte[]> answer(String name, PublicReceptionDayQueries.Filter filter) {
        rates.take(RateLimit.read_address, call.address());
        var days = queries.list(filter, clock.now(), MOST, null).items();
        return RestResponse.ResponseBuilder.ok(writing.calendar(name, days, call.language()))
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Language")
                .header("Content-Disposition", "inline; filename=\"reception-days.ics\"")
                .build();
    }
}
