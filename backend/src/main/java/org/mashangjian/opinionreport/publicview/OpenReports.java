package org.mashangjian.opinionreport.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.opendata.FeedEntry;
import org.mashangjian.opendata.NewsList;
import org.mashangjian.web.Page;

/** Public opinion reports for other programs. */
@ApplicationScoped
class OpenReports implements NewsList<PublicReportApi.Public> {
    @Inject
    PublicReports reports;

    @Override
    public String name() {
        return "opinion-reports";
    }

    @Override
    public Class<PublicReportApi.Public> type() {
        return PublicReportApi.Public.class;
    }

    @Override
    public Page<PublicReportApi.Public> page(int limit, String cursor, Locale language) {
        return reports.page(null, null, limit, cursor);
    }

    @Override
    public FeedEntry entry(PublicReportApi.Public item) {
        return new FeedEntry(
                item.id(),
                item.title(),
                item.situation(),
                item.author(),
                item.issuedAt(),
                "/opinion-reports/" + item.id());
    }
}
