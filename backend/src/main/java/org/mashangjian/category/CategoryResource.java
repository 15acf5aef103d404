package org.mashangjian.category;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;

@Path("/api/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class CategoryResource {
    private static final int SECONDS = 300;

    @Inject
    Categories categories;

    @Inject
    PublicRead publicRead;

    @Inject
    Call call;

    @Schema(name = "CategoryList")
    private record Listing(List<CategoryApi> items) {}

    @GET
    @AllowedTo(Access.anyone)
    @Operation(operationId = "listCategories", summary = "What requests are filed under: areas with their topics")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @QueryParam("committee") String committee,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context UriInfo uri) {
        Parameters.only(uri, "committee");
        var id = Parameters.id("committee", committee);
        var tree =
                new Listing(id == null ? categories.tree(call.language()) : categories.everything(id, call.language()));
        return publicRead.answer(publicRead.body(tree), ifNoneMatch, SECONDS);
    }
}
