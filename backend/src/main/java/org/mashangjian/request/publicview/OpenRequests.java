package org.mashangjian.request.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.opendata.FeedEntry;
import org.mashangjian.opendata.NewsList;
import org.mashangjian.web.Page;

/** Public requests for other programs. */
@ApplicationScoped
class OpenRequests implements NewsList<PublicRequestApi.Public> {
    @Inject
    PublicRequestQueries queries;

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Class<PublicRequestApi.Public> type() {
        return PublicRequestApi.Public.class;
    }

    @Override
    public Page<PublicRequestApi.Public> page(int limit, String cursor, Locale language) {
        return queries.page(null, null, null, PublicRequestQueries.cursor(cursor), limit, language);
    }

    @Override
    public FeedEntry entry(PublicRequestApi.Public item) {
        return new FeedEntry(item.id(), item.title(), item.content(), null, item.publishedAt(), "/public");
    }
}
