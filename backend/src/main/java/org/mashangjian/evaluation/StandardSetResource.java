package org.mashangjian.evaluation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** The standards of a committee. */
@Path("/api/v1/standard-sets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class StandardSetResource {
    @Inject
    CheckingStandards checking;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "listStandardSets",
            summary = "A committee's standards for venues, and those there for all")
    public RestResponse<StandardApi.Listing> list(@QueryParam("committee") String committee, @Context UriInfo uri) {
        Parameters.only(uri, "committee");
        var id = Parameters.id("committee", committee);
        if (id == null) {
            throw Refusal.malformed("committee", "required");
        }
        checking.mayManage(id);
        var sets = StandardSet.<StandardSet>list("committeeId = ?1 or committeeId is null order by name, id", id);
        return RestResponse.ok(
                new StandardApi.Listing(sets.stream().map(StandardApi.Kept::of).toList()));
    }

    @POST
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "makeStandardSet", summary = "Make a standard for the venues of a committee, such as 八有")
    @Transactional
    public RestResponse<StandardApi.Kept> make(@NotNull @Valid StandardApi.New body) {
        var id = replays.make(
                "makeStandardSet/" + callers.current().accountId(), body, made -> checking.set(made, body));
        return saved(RestResponse.Status.CREATED, id);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "getStandardSet", summary = "A standard, with the tag that its change asks for")
    public RestResponse<StandardApi.Kept> get(@PathParam("id") UUID id) {
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "changeStandardSet",
            summary = "Word a standard anew; an item that keeps its code keeps what was checked")
    @Transactional
    public RestResponse<StandardApi.Kept> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StandardApi.Change body) {
        checking.word(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    private RestResponse<StandardApi.Kept> saved(RestResponse.Status status, UUID id) {
        StandardSet.flush();
        return answer(status, id);
    }

    private RestResponse<StandardApi.Kept> answer(RestResponse.Status status, UUID id) {
        var set = checking.kept(id);
        return Version.answer(status, StandardApi.Kept.of(set), set.version());
    }
}
