package org.mashangjian.exchange;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;

/** Lists to take away: asked for, then fetched once by who asked, within a quarter of an hour. */
@Path("/api/v1/exports")
@Tag(name = "Exchange")
public class ExportResource {
    @Inject
    MakingExport making;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo({
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.leader,
        Access.dispatcher,
        Access.unit_officer,
        Access.administrator
    })
    @Operation(
            operationId = "makeExport",
            summary = "Make a file of any list that the caller may read, by the filters of that list")
    public RestResponse<ExportApi> make(@NotNull @Valid ExportQuery body) {
        callers.requireFactor();
        var made = making.make(body, callers.current(), call.language());
        return RestResponse.status(RestResponse.Status.CREATED, made);
    }

    @GET
    @Path("{id}")
    @Produces({"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"})
    @AllowedTo({
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.leader,
        Access.dispatcher,
        Access.unit_officer,
        Access.administrator
    })
    @Operation(operationId = "fetchExport", summary = "The file, once, for who asked for it")
    @Transactional
    public Response fetch(@PathParam("id") UUID id) {
        var fetched = making.fetch(id, callers.current());
        var name = URLEncoder.encode(fetched.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(fetched.file(), fetched.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"export"
                                + fetched.name().substring(fetched.name().lastIndexOf('.')) + "\"; filename*=UTF-8''"
                                + name)
                .build();
    }
}
