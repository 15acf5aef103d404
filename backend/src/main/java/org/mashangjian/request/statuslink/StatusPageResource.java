package org.mashangjian.request.statuslink;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Words;

/** The page that a tap on a status link in the group leads to. */
@Path("/")
@Tag(name = "Public")
public class StatusPageResource {
    @Inject
    StatusLinks links;

    @Inject
    WorkCalendar calendar;

    @Inject
    Call call;

    @GET
    @Path("g/{code}")
    @Produces(MediaType.TEXT_HTML)
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.read_address)
    @Operation(hidden = true)
    public RestResponse<String> page(@PathParam("code") String code) {
        var words = new Words("page", call.language());
        return links.shown(code, call.language())
                .map(shown -> html(RestResponse.Status.OK, page(shown, words)))
                .orElseGet(() -> html(RestResponse.Status.NOT_FOUND, StatusPages.noStatus(words)));
    }

    private TemplateInstance page(StatusLinkApi.Status shown, Words words) {
        return StatusPages.status(
                shown,
                day(shown.submittedAt()),
                day(shown.stateSince()),
                day(shown.answerDue()),
                shown.promisedOn() == null ? "" : day(shown.promisedOn()),
                words);
    }

    private String day(Instant at) {
        return at == null ? "" : day(at.atZone(calendar.zone()).toLocalDate());
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(call.language())
                .format(date);
    }

    private static RestResponse<String> html(RestResponse.Status status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(status, page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Language")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
