package org.mashangjian.unit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling")
public class UnitResource {
    @Inject
    UnitQueries queries;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher})
    @Operation(
            operationId = "listUnits",
            summary = "The units of one's committees, which requests are dispatched to and proposals suggest")
    public RestResponse<Page<UnitApi>> list(
            @Context UriInfo uri, @RestQuery String q, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "q", "limit", "cursor");
        var committees = callers.current().grants().stream()
                .map(Caller.Grant::committeeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Parameters.page(
                queries.page(committees, Parameters.words("q", q), Parameters.limit(limit), UnitQueries.cursor(cursor)),
                uri);
    }
}
