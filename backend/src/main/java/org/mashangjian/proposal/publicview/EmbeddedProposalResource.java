package org.mashangjian.proposal.publicview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.opendata.Embedding;
import org.mashangjian.opendata.LinkedData;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Words;

/** A public proposal for a frame of another site, and as linked data. */
@Path("/embed/proposals/{id}")
public class EmbeddedProposalResource {
    @Inject
    PublicProposals proposals;

    @Inject
    Embedding embedding;

    @Inject
    ClientLinks links;

    /** Plain HTML that nothing runs in. */
    @CheckedTemplate(basePath = "embed")
    static final class Pages {
        private Pages() {}

        /** @param care larger letters and targets */
        static native TemplateInstance proposal(
                PublicProposalApi.Whole whole, String link, String linked, boolean care, Words words);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<byte[]> page(@PathParam("id") UUID id, @RestQuery String lang, @RestQuery String care) {
        var whole = find(id);
        var linked = embedding.block(linked(whole).facts());
        return embedding.page(Pages.proposal(whole, link(id), linked, care != null, embedding.words(lang)));
    }

    @GET
    @Produces(Embedding.LINKED_DATA)
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<byte[]> data(@PathParam("id") UUID id) {
        return embedding.data(linked(find(id)).facts());
    }

    private PublicProposalApi.Whole find(UUID id) {
        return proposals.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private String link(UUID id) {
        return links.to("/proposals/" + id);
    }

    private LinkedData linked(PublicProposalApi.Whole whole) {
        var line = whole.proposal();
        return LinkedData.of("DigitalDocument", link(line.id()))
                .with("identifier", line.number())
                .with("name", line.subject())
                .with("text", whole.situation())
                .with("author", LinkedData.within("Person", line.proposer()))
                .with("datePublished", line.filedAt())
                .with("publisher", LinkedData.within("GovernmentOrganization", line.committee()));
    }
}
