package org.mashangjian.committee;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;

/** The codes that are not learnt by heart. */
@Path("/api/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class DivisionResource {
    private static final int SECONDS = 300;

    @Inject
    DivisionQueries queries;

    @Inject
    PublicRead publicRead;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listDivisions",
            summary = "The first twenty divisions whose code or name begins so, with what they lie in")
    @APIResponseSchema(value = DivisionApi.Listing.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @QueryParam("q") String q,
            @QueryParam("divisionCode") String divisionCode,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context UriInfo uri) {
        Parameters.only(uri, "q", "divisionCode");
        var found = queries.find(Parameters.words("q", q), Parameters.division("divisionCode", divisionCode));
        return publicRead.answer(publicRead.body(new DivisionApi.Listing(found)), ifNoneMatch, SECONDS);
    }
}
