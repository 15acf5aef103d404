package org.mashangjian.consultation.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.database.Ids;

/** Announces calls for who does not come by HTTP: the demo's loader. In the caller's transaction. */
@ApplicationScoped
public class TopicCallVerbs {
    @Inject
    AnnouncingCalls announcing;

    /** By somebody who runs the venue. */
    public void announce(
            UUID venueId,
            String title,
            String description,
            List<TopicSource> sources,
            LocalDate opensOn,
            LocalDate closesOn,
            Caller by,
            Instant at) {
        var body = new TopicCallApi.New(venueId, null, title, description, sources, opensOn, closesOn);
        announcing.announce(Ids.next(), body, by, at);
    }
}
