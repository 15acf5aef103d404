package org.mashangjian.reception.frequency;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.member.Members;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Which venues of a committee receive as often as they have to. */
@Path("/api/v1/committees/{id}/reception-frequency")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class FrequencyResource {
    @Inject
    FrequencyQueries queries;

    @Inject
    Members members;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "listReceptionFrequency",
            summary =
                    "How often the venues of a committee receive, beside how often they have to; behind=true: who lags")
    public RestResponse<Page<VenueFrequency>> list(
            @PathParam("id") UUID id,
            @QueryParam("behind") @Schema(enumeration = {"true", "false"}) String behind,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "behind", "limit", "cursor");
        var caller = callers.current();
        if (!caller.holdsFor(Role.office, id) && !caller.holdsFor(Role.leader, id)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var only = Parameters.flag("behind", behind);
        return Parameters.page(queries.list(id, only, members.today(), Parameters.limit(limit), cursor), uri);
    }
}
