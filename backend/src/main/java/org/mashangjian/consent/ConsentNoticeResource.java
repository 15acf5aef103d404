package org.mashangjian.consent;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/consent-notices")
@Tag(name = "Privacy")
public class ConsentNoticeResource {
    @Inject
    ConsentQueries queries;

    @Inject
    PublishingNotice publishing;

    @Inject
    ConsentNotices inForce;

    @Inject
    Callers callers;

    @GET
    @Path("/{version}")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getConsentNotice",
            summary = "The notice somebody agreed to, whether it is in force or not")
    public RestResponse<ConsentApi.Notice> get(String version) {
        var it = queries.find(version).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var notice = new ConsentApi.Notice(
                it.version(), it.committeeId(), it.textZh(), it.textEn(), it.validFrom(), it.inForce());
        return RestResponse.ResponseBuilder.ok(notice)
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    @GET
    @AllowedTo({Access.administrator, Access.office})
    @Operation(
            operationId = "listConsentNotices",
            summary = "All versions of a committee and the general ones, with who published them and when")
    public RestResponse<ConsentApi.Versions> list(@Context UriInfo uri, @RestQuery String committee) {
        Parameters.only(uri, "committee");
        var id = Parameters.id("committee", committee);
        if (id == null) {
            throw Refusal.malformed("committee", "required");
        }
        checkOwn(id, Role.administrator, Role.office);
        return RestResponse.ok(new ConsentApi.Versions(queries.list(id)));
    }

    @POST
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "publishConsentNotice",
            summary = "Publish a new version; who submits from then on agrees to it, and old ones stay readable")
    public RestResponse<ConsentApi.Version> publish(@NotNull @Valid ConsentApi.New body) {
        checkOwn(body.committeeId(), Role.administrator);
        publishing.publish(body, callers.current());
        inForce.forget();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        queries.find(body.version()).orElseThrow())
                .location(URI.create("/api/v1/consent-notices/" + body.version()))
                .build();
    }

    private void checkOwn(UUID committeeId, Role... roles) {
        for (var role : roles) {
            if (callers.current().holdsFor(role, committeeId)) {
                return;
            }
        }
        throw Refusal.of(ProblemType.not_found);
    }
}
