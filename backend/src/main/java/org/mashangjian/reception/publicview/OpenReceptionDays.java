package org.mashangjian.reception.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.opendata.FeedEntry;
import org.mashangjian.opendata.NewsList;
import org.mashangjian.web.Page;

/** Coming reception days for other programs. */
@ApplicationScoped
class OpenReceptionDays implements NewsList<PublicReceptionDayApi.View> {
    @Inject
    PublicReceptionDayQueries days;

    @Inject
    DatabaseClock clock;

    @Override
    public String name() {
        return "reception-days";
    }

    @Override
    public Class<PublicReceptionDayApi.View> type() {
        return PublicReceptionDayApi.View.class;
    }

    @Override
    public Page<PublicReceptionDayApi.View> page(int limit, String cursor, Locale language) {
        return days.list(new PublicReceptionDayQueries.Filter(null, null, null), clock.now(), limit, cursor);
    }

    @Override
    public FeedEntry entry(PublicReceptionDayApi.View item) {
        return new FeedEntry(
                item.id(),
                item.heldOn() + " " + item.venue(),
                item.members().stream().map(PublicReceptionDayApi.Member::name).collect(Collectors.joining("、")),
                null,
                FeedEntry.madeAt(item.id()),
                "/reception/" + item.id());
    }
}
