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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Uuids;

/** Service requests: posted by apps, read by everybody. */
@Path("/open311/v2")
public class ServiceRequestResource {
    private static final String ROOT = "service_requests";

    @Inject
    FilingServiceRequest filing;

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
    DatabaseClock clock;

    @Inject
    Call call;

    @POST
    @Path("/requests.{format}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311PostRequest", hidden = true)
    public Response post(String format, String body, @Context ResourceInfo operation) throws IOException {
        return post(Format.of(format), Form.of(body), operation);
    }

    @POST
    @Path("/requests.{format}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311PostRequestWithMedia", hidden = true)
    public Response postWithMedia(String format, MultipartFormDataInput body, @Context ResourceInfo operation)
            throws IOException {
        return post(Format.of(format), Form.of(body), operation);
    }

    private Response post(Format format, Form form, ResourceInfo operation) throws IOException {
        var app = keys.required(form.text("api_key"), operation);
        var at = jurisdictions.named(form.text("jurisdiction_id"), Optional.of(app));
        var filed = filing.file(form, at, app);
        var answer = new GeoReport.Filed(filed.id().toString(), Words.of("filed", call.language()), filed.receipt());
        return answering.created(format, ROOT, List.of(answer));
    }

    @GET
    @Path("/requests.{format}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311Requests", hidden = true)
    public Response list(String format, @Context UriInfo uri, @Context ResourceInfo operation) {
        var reader = readers.of(format, uri, operation);
        var ids = Asked.ids(reader.all("service_request_id"));
        // by the specification, naming them overrides everything else
        var found = ids == null
                ? requests.list(
                        reader.committeeId(),
                        reader.appId(),
                        new ServiceRequests.Filter(
                                Span.of(reader.first("start_date"), reader.first("end_date"), clock.now()),
                                Asked.words(reader.all("service_code")),
                                Asked.open(reader.all("status")),
                                Asked.page(reader.first("page"), reader.first("page_size")),
                                Asked.pageSize(reader.first("page_size"))),
                        call.language())
                : requests.named(ids, reader.committeeId(), reader.appId(), call.language());
        return answering.ok(reader.format(), ROOT, found);
    }

    @GET
    @Path("/requests/{id}.{format}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311Request", hidden = true)
    public Response get(String id, String format, @Context UriInfo uri, @Context ResourceInfo operation) {
        var reader = readers.of(format, uri, operation);
        var found =
                requests.named(Uuids.read(id).stream().toList(), reader.committeeId(), reader.appId(), call.language());
        if (found.isEmpty()) {
            throw Refusal.absent("service_request_id");
        }
        return answering.ok(reader.format(), ROOT, found);
    }

    /** Requests are filed at once, so their token is their id; for clients that ask all the same. */
    @GET
    @Path("/tokens/{token}.{format}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311Token", hidden = true)
    public Response token(String token, String format, @Context UriInfo uri, @Context ResourceInfo operation) {
        var reader = readers.of(format, uri, operation);
        var id = requests.visible(Uuids.read(token).stream().toList(), reader.committeeId(), reader.appId()).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.absent("token"));
        return answering.ok(reader.format(), ROOT, List.of(new GeoReport.Token(id.toString(), id.toString())));
    }
}
