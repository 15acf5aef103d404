package org.mashangjian.consultation.publicview;

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
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** A calendar to subscribe to (RFC 5545): what everybody may know of, and nothing else. */
@Path("/api/v1/public/venues/{id}/consultations.ics")
@Tag(name = "Public")
public class ConsultationCalendarResource {
    private static final int MOST = 100;

    @Inject
    PublicConsultations consultations;

    @Inject
    WritingCalendar writing;

    @Inject
    Venues venues;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @GET
    @Produces("text/calendar")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getVenueConsultationCalendar",
            summary = "A venue's public consultations as a calendar to subscribe to")
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        var venue = venues.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        rates.take(RateLimit.read_address, call.address());
        var all = consultations.page(id, null, MOST, null).items().stream()
                .filter(it -> it.state() != ConsultationState.cancelled)
                .toList();
        return RestResponse.ResponseBuilder.ok(writing.calendar(venue.name(), all, call.language()))
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Language")
                .header("Content-Disposition", "inline; filename=\"consultations.ics\"")
                .build();
    }
}
