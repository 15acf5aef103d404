package org.mashangjian.qrcode;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.Words;

/** What is printed: {@code /s/{code}}, and the plain page it leads to where no web client is installed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "QR codes")
public class ScanResource {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int LONGEST_SHOWN = 40;

    /** Where the web client lives; empty is this same address. */
    @ConfigProperty(name = "mashang.client-url")
    Optional<String> clientUrl;

    @Inject
    QrCodes codes;

    @Inject
    QrPages pages;

    @Inject
    Scans scans;

    @Inject
    Venues venues;

    @Inject
    Call call;

    @GET
    @Path("s/{code}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "scanQrCode", summary = "What the printed code holds: leads to the landing page")
    public RestResponse<String> scan(@PathParam("code") String typed) {
        var code = typed.toLowerCase(Locale.ROOT);
        var facts = codes.find(code);
        if (facts.isEmpty() || facts.get().revoked()) {
            return refused(code, facts);
        }
        scans.count(code);
        return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.FOUND)
                .header(HttpHeaders.LOCATION, clientUrl.orElse("") + "/at/" + code)
                .build();
    }

    @GET
    @Path("at/{code}")
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<String> landing(@PathParam("code") String typed) {
        var code = typed.toLowerCase(Locale.ROOT);
        var facts = codes.find(code);
        if (facts.isEmpty() || facts.get().revoked()) {
            return refused(code, facts);
        }
        var shown = pages.of(code, call.language()).await().indefinitely();
        return html(200, Pages.landing(shown.landing(), new Words("page", call.language())));
    }

    private RestResponse<String> refused(String code, Optional<QrCodeFacts> facts) {
        var words = new Words("page", call.language());
        if (facts.isEmpty()) {
            var shown = code.substring(0, Math.min(LONGEST_SHOWN, code.length()));
            return html(NOT_FOUND, Pages.unknown(shown, words));
        }
        var venue = venues.find(facts.get().venueId());
        var phone = venue.map(VenueFacts::phone).orElse(null);
        return html(GONE, Pages.revoked(venue.map(VenueFacts::name).orElse(""), phone, words));
    }

    private static RestResponse<String> html(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Language")
                .build();
    }
}
