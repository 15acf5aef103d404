package org.mashangjian.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.member.MemberOnList;
import org.mashangjian.member.Members;
import org.mashangjian.opendata.Embedding;
import org.mashangjian.opendata.LinkedData;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Words;

/** A venue for a frame of another site, and as linked data. */
@Path("/embed/venues/{id}")
public class EmbeddedVenueResource {
    @Inject
    VenueQueries venues;

    @Inject
    Members members;

    @Inject
    Embedding embedding;

    @Inject
    ClientLinks links;

    /** Plain HTML that nothing runs in. */
    @CheckedTemplate(basePath = "embed")
    static final class Pages {
        private Pages() {}

        /** @param care larger letters and targets */
        static native TemplateInstance venue(
                VenueApi.Facts venue, List<MemberOnList> onDuty, String link, String linked, boolean care, Words words);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<byte[]> page(@PathParam("id") UUID id, @RestQuery String lang, @RestQuery String care) {
        var venue = find(id);
        var words = embedding.words(lang);
        var onDuty = members.ofVenue(id, members.today(), words.language()).stream()
                .filter(MemberOnList::onDuty)
                .toList();
        var linked = embedding.block(linked(venue).facts());
        return embedding.page(Pages.venue(venue, onDuty, link(id), linked, care != null, words));
    }

    @GET
    @Produces(Embedding.LINKED_DATA)
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<byte[]> data(@PathParam("id") UUID id) {
        return embedding.data(linked(find(id)).facts());
    }

    private VenueApi.Facts find(UUID id) {
        return venues.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private String link(UUID id) {
        return links.to("/venues/" + id);
    }

    private LinkedData linked(VenueApi.Facts venue) {
        var linked = LinkedData.of("GovernmentOffice", link(venue.id()))
                .with("name", venue.name())
                .with("description", venue.introduction())
                .with("address", venue.address())
                .with("telephone", venue.phone())
                .with("parentOrganization", LinkedData.within("GovernmentOrganization", venue.committee()));
        if (venue.point() == null) {
            return linked;
        }
        var at = LinkedData.within("GeoCoordinates", null)
                .with("latitude", venue.point().lat())
                .with("longitude", venue.point().lon());
        return linked.with("geo", at);
    }
}
