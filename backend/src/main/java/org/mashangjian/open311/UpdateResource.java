package org.mashangjian.open311;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Uuids;

/** Updates of service requests, by the extension that FixMyStreet speaks. */
@Path("/open311/v2/servicerequestupdates.{format}")
public class UpdateResource {
    private static final String ROOT = "service_request_updates";
    private static final int LONGEST_ID = 200;

    @Inject
    PostingUpdate posting;

    @Inject
    TakingMedia media;

    @Inject
    Updates updates;

    @Inject
    ServiceRequests requests;

    @Inject
    Jurisdictions jurisdictions;

    @Inject
    KeyHolder keys;

    @Inject
    Readers readers;

    @Inject
    Answering answering;

    @Inject
    Rates rates;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** Of the requests that are named; without any, of all that came in by the app whose key is given. */
    @GET
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311Updates", hidden = true)
    public Response list(String format, @Context UriInfo uri, @Context ResourceInfo operation) {
        var reader = readers.of(format, uri, operation);
        var ids = Asked.ids(reader.all("service_request_id"));
        if (ids == null && !reader.isApp()) {
            throw Refusal.malformed("service_request_id", "required");
        }
        var found = ids == null
                ? updates.ofApp(
                        reader.appId(),
                        reader.committeeId(),
                        Span.of(reader.first("start_date"), reader.first("end_date"), clock.now()),
                        call.language())
                : updates.of(
                        requests.visible(ids, reader.committeeId(), reader.appId()), reader.appId(), call.language());
        return answering.ok(reader.format(), ROOT, found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311PostUpdate", hidden = true)
    public Response post(String format, String body, @Context ResourceInfo operation) throws IOException {
        return post(Format.of(format), Form.of(body), operation);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311PostUpdateWithMedia", hidden = true)
    public Response postWithMedia(String format, MultipartFormDataInput body, @Context ResourceInfo operation)
            throws IOException {
        return post(Format.of(format), Form.of(body), operation);
    }

    private Response post(Format format, Form form, ResourceInfo operation) throws IOException {
        var app = keys.required(form.text("api_key"), operation);
        var at = jurisdictions.named(form.text("jurisdiction_id"), Optional.of(app));
        app.require(AppScope.requests_write, at.committeeId());
        var request = Uuids.read(required(form, "service_request_id"))
                .filter(it -> requests.isOfApp(it, at.committeeId(), app.appId()))
                .orElseThrow(() -> Refusal.absent("service_request_id"));
        var updateId = Words.safe(required(form, "update_id"));
        if (updateId.length() > LONGEST_ID) {
            throw Refusal.malformed("update_id", "too_long");
        }
        var words = required(form, "description");
        var earlier = posting.earlier(app.appId(), request, updateId);
        var id = earlier.isPresent() ? earlier.get() : write(form, app, request, updateId, words);
        return answering.created(format, ROOT, List.of(new GeoReport.Posted(id.toString())));
    }

    private UUID write(Form form, AppCaller app, UUID request, String updateId, String words) throws IOException {
        rates.take(RateLimit.message_receipt, "open311 " + request);
        return posting.post(app.appId(), request, updateId, words, media.take(form));
    }

    private static String required(Form form, String field) {
        var given = form.text(field);
        if (given == null) {
            throw Refusal.malformed(field, "required");
        }
        return given;
    }
}
