package org.mashangjian.opendata;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

/** Public lists as Atom feeds, for readers of news and for other sites. */
@Path("/feeds")
@Produces(AtomFeed.MEDIA_TYPE)
public class FeedResource {
    private static final int ENTRIES = 50;
    private static final int KEPT_SECONDS = 300;

    @All
    List<NewsList<?>> lists;

    @Inject
    PublicRead reads;

    @Inject
    ClientLinks links;

    @Inject
    Call call;

    @GET
    @Path("{name}.atom")
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<byte[]> feed(@Context UriInfo uri, @PathParam("name") String name, @RestQuery String cursor) {
        Parameters.only(uri, "cursor");
        var list = lists.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var feed = feed(list, cursor);
        return reads.answer(
                reads.body(feed.bytes()),
                AtomFeed.MEDIA_TYPE + ";charset=UTF-8",
                feed.updated(),
                call.header(HttpHeaders.IF_NONE_MATCH),
                KEPT_SECONDS);
    }

    private <T> AtomFeed feed(NewsList<T> list, String cursor) {
        var page = list.page(ENTRIES, cursor, call.language());
        var first = links.here("/feeds/" + list.name() + ".atom");
        return new AtomFeed(
                Messages.text("page", call.language(), "feed." + list.name()),
                cursor == null ? first : at(first, cursor),
                page.next() == null ? null : at(first, page.next()),
                links::to,
                page.items().stream().map(list::entry).toList());
    }

    private static String at(String first, String cursor) {
        return first + "?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
