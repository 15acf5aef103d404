package org.mashangjian.proposal.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;

/** A hearing at which units report how far they have got with proposals. */
@Entity
class ProposalHearing extends ProposalHearingLifecycle {
    private UUID sessionId;
    private String title;
    private Instant startsAt;
    private String place;
    private UUID[] unitIds = {};

    @Column(name = "record")
    private String said;

    private UUID madeBy;
    private Instant madeAt;

    protected ProposalHearing() {}

    static ProposalHearing of(HearingApi.New body) {
        var hearing = new ProposalHearing();
        hearing.sessionId = body.sessionId();
        hearing.title = body.title();
        hearing.startsAt = body.startsAt();
        hearing.place = body.place();
        hearing.unitIds = body.unitIds().toArray(UUID[]::new);
        return hearing;
    }

    Happening plan(UUID id, UUID committeeId, Actor by, Instant at) {
        madeBy = by.accountId();
        madeAt = at;
        return begin(id, committeeId, sessionId, by, at);
    }

    Happening hold(String content, Set<HearingParty> as, Actor by, Instant at) {
        var held = make(HearingAction.record_it, null, sessionId, as, by, at);
        said = content;
        return held;
    }

    Happening cancel(String reason, Set<HearingParty> as, Actor by, Instant at) {
        return make(HearingAction.cancel, reason, sessionId, as, by, at);
    }

    List<UUID> unitIds() {
        return List.of(unitIds);
    }
}
