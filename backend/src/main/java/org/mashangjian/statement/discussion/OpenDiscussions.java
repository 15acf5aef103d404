package org.mashangjian.statement.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.opendata.FeedEntry;
import org.mashangjian.opendata.NewsList;
import org.mashangjian.web.Page;

/** Discussions that have opened, for other programs. */
@ApplicationScoped
class OpenDiscussions implements NewsList<DiscussionApi.Line> {
    @Inject
    DiscussionQueries discussions;

    @Inject
    DatabaseClock clock;

    @Override
    public String name() {
        return "discussions";
    }

    @Override
    public Class<DiscussionApi.Line> type() {
        return DiscussionApi.Line.class;
    }

    @Override
    public Page<DiscussionApi.Line> page(int limit, String cursor, Locale language) {
        return discussions.opened(null, limit, cursor).map(row -> row.line(clock.now()));
    }

    @Override
    public FeedEntry entry(DiscussionApi.Line item) {
        return new FeedEntry(item.id(), item.title(), null, null, item.opensAt(), "/discussions/" + item.id());
    }
}
