package org.mashangjian.proposal.hearing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;

/** How a hearing moves. Nothing else assigns a state. */
@MappedSuperclass
abstract class ProposalHearingLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private HearingState state;

    private Instant updatedAt;

    /** What is told of a move. */
    record Moved(UUID sessionId) {}

    Happening begin(UUID newId, UUID ofCommittee, UUID sessionId, Actor by, Instant at) {
        id = newId;
        committeeId = ofCommittee;
        state = HearingState.planned;
        return happened("planned", null, sessionId, by, at);
    }

    Happening make(HearingAction action, String note, UUID sessionId, Set<HearingParty> as, Actor by, Instant at) {
        state = HearingMoves.TABLE.require(state, null, action, as, at).to();
        return happened(action.done(), note, sessionId, by, at);
    }

    private Happening happened(String kind, String note, UUID sessionId, Actor by, Instant at) {
        updatedAt = at;
        return new Happening(
                "proposal_hearing." + kind, id, committeeId, at, by, note, false, state.name(), new Moved(sessionId));
    }

    UUID committeeId() {
        return committeeId;
    }
}
