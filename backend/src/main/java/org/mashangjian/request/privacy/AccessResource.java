package org.mashangjian.request.privacy;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.request.access.AccessApi;
import org.mashangjian.request.access.AccessQueries;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

@Path("/api/v1/requests/{id}/data-accesses")
@Tag(name = "Privacy")
public class AccessResource {
    @Inject
    RequestDesk desk;

    @Inject
    AccessQueries queries;

    @GET
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "listDataAccesses",
            summary = "Who looked at the contact, read what is restricted or took a copy, when and why, newest first")
    public RestResponse<Page<AccessApi>> list(
            @Context UriInfo uri, UUID id, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "limit", "cursor");
        return Parameters.page(queries.list(desk.held(id).id(), Parameters.limit(limit), cursor), uri);
    }
}
