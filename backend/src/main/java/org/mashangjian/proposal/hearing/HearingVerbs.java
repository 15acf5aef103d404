package org.mashangjian.proposal.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.proposal.trail.Trail;

/** The verbs of hearings for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class HearingVerbs {
    @Inject
    HoldingHearing holding;

    /** @return the hearing */
    public UUID plan(
            UUID sessionId, String title, Instant startsAt, String place, List<UUID> unitIds, Caller by, Instant at) {
        var id = Ids.next();
        holding.plan(id, new HearingApi.New(sessionId, title, startsAt, place, unitIds), by, at);
        return id;
    }

    public void hold(UUID id, String content, Caller by, Instant at) {
        holding.move(id, by, (hearing, as) -> hearing.hold(content, as, Trail.actor(by), at));
    }

    public void cancel(UUID id, String reason, Caller by, Instant at) {
        holding.move(id, by, (hearing, as) -> hearing.cancel(reason, as, Trail.actor(by), at));
    }
}
