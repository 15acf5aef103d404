package org.mashangjian.consultation.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.opendata.FeedEntry;
import org.mashangjian.opendata.NewsList;
import org.mashangjian.web.Page;

/** Public consultations for other programs. */
@ApplicationScoped
class OpenConsultationList implements NewsList<PublicConsultationApi.Public> {
    @Inject
    PublicConsultations consultations;

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public Class<PublicConsultationApi.Public> type() {
        return PublicConsultationApi.Public.class;
    }

    @Override
    public Page<PublicConsultationApi.Public> page(int limit, String cursor, Locale language) {
        return consultations.page(null, null, limit, PublicConsultations.cursor(cursor));
    }

    @Override
    public FeedEntry entry(PublicConsultationApi.Public item) {
        return new FeedEntry(
                item.id(), item.title(), item.minutes(), null, FeedEntry.madeAt(item.id()), "/consultations");
    }
}
