package org.mashangjian.erasure;

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
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees/{id}/erasures")
@Tag(name = "Privacy")
public class ErasureResource {
    @Inject
    ErasureQueries queries;

    @Inject
    Lineage lineage;

    @Inject
    Callers callers;

    @GET
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "listErasures",
            summary =
                    "What was erased of what residents entrusted to a committee, when and at whose wish, newest first")
    public RestResponse<Page<ErasureApi>> list(
            @Context UriInfo uri, UUID id, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "limit", "cursor");
        var caller = callers.current();
        if (!caller.holdsFor(Role.administrator, id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        var hidden = lineage.family("request", caller.recusedFrom());
        return Parameters.page(queries.list(id, hidden, Parameters.limit(limit), cursor), uri);
    }
}
