package org.mashangjian.proposal.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.erasure.Erasable;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.Erasure;
import org.mashangjian.erasure.ErasureLedger;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.event.Actor;

/** Who stops following is forgotten, with what was still to be sent, and again after a restore. */
@ApplicationScoped
class ErasingFollower implements Erasable {
    @Inject
    Followers followers;

    @Inject
    Deliveries deliveries;

    @Inject
    ErasureLedger ledger;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** In the caller's transaction; nothing where it was done before. */
    void erase(UUID id, Instant at) {
        take(id, at, Actor.RESIDENT)
                .ifPresent(committee -> ledger.enter(
                        new Erasure(Ids.next(), kind(), id, ErasurePart.contact, true, at, List.of()), committee));
    }

    @Override
    public ErasedKind kind() {
        return ErasedKind.proposal_follower;
    }

    @Override
    public Optional<UUID> committeeOf(UUID id) {
        return sql.one("SELECT committee_id FROM proposal_follower WHERE id = ?", row -> row.uuid(1), id);
    }

    @Override
    public boolean eraseAgain(UUID id, ErasurePart part, boolean byResident, Instant now) {
        return take(id, now, Actor.SYSTEM).isPresent();
    }

    private Optional<UUID> take(UUID id, Instant at, Actor by) {
        var removed = followers.remove(id);
        removed.ifPresent(it -> {
            deliveries.takeBack(FollowerLetters.key(it.proposalId(), id));
            audit.append(it.committeeId(), at, by, "proposal.unfollowed", "proposal_follower", id.toString());
        });
        return removed.map(Followers.Removed::committeeId);
    }
}
