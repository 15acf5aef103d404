package org.mashangjian.proposal.session;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A plenary session (届次) that takes proposals from an instant to an instant. How many it filed is counted by {@link TakingNumber}. */
@Entity
class ProposalSession extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private int termNumber;
    private int number;
    private Instant opensAt;
    private Instant closesAt;
    private UUID madeBy;
    private Instant madeAt;
    private Instant updatedAt;

    protected ProposalSession() {}

    static ProposalSession open(
            UUID id, UUID committeeId, int term, int number, Instant opensAt, Instant closesAt, UUID by, Instant at) {
        var session = new ProposalSession();
        session.id = id;
        session.committeeId = committeeId;
        session.termNumber = term;
        session.number = number;
        session.madeBy = by;
        session.madeAt = at;
        session.move(opensAt, closesAt, at);
        session.persist();
        return session;
    }

    /** Proposals that were submitted stay submitted. */
    void move(Instant from, Instant until, Instant at) {
        opensAt = from;
        closesAt = until;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID committeeId() {
        return committeeId;
    }
}
