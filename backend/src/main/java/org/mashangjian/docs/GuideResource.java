package org.mashangjian.docs;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The guides for developers, beside the reference. */
@Path("/docs/{language: zh|en}")
@Produces(MediaType.TEXT_HTML)
public class GuideResource {
    @Inject
    Guides guides;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<Void> first(GuideLanguage language) {
        return RestResponse.seeOther(URI.create(
                "/docs/" + language + "/" + guides.in(language).get(0).slug()));
    }

    @GET
    @Path("{slug}")
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<String> show(GuideLanguage language, String slug) {
        var guide = guides.find(language, slug).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var page = DocsPages.guide(language, guides.in(language), guide);
        return RestResponse.ResponseBuilder.ok(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
