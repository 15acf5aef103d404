package org.mashangjian.docs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;

/** Where the {@code type} of every problem leads: what it means and what to do, in both languages. */
@Path("/docs/problems")
@Produces(MediaType.TEXT_HTML)
public class ProblemsResource {
    @GET
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<String> show() {
        var page = DocsPages.problems(ExplainedProblem.all(), ExplainedViolation.all());
        return RestResponse.ResponseBuilder.ok(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
