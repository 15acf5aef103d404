package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.opendata.PublicList;
import org.mashangjian.web.Page;

/** The directory of venues for other programs. */
@ApplicationScoped
class OpenVenues implements PublicList<VenueApi.Item> {
    @Inject
    VenueQueries venues;

    @Override
    public String name() {
        return "venues";
    }

    @Override
    public Class<VenueApi.Item> type() {
        return VenueApi.Item.class;
    }

    @Override
    public Page<VenueApi.Item> page(int limit, String cursor, Locale language) {
        return venues.list(new VenueQueries.Filter(null, null, null), limit, cursor);
    }
}
