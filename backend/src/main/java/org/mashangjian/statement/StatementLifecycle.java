package org.mashangjian.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How a statement moves. Nothing else assigns a state. */
@MappedSuperclass
public abstract class StatementLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    private Instant stateSince;

    void begin(UUID newId, Instant at) {
        id = newId;
        enter(StatementState.pending, at);
    }

    /** Makes the move the table allows, or refuses. */
    void make(StatementAction action, StatementParty by, Instant at) {
        var to = StatementMove.to(state, action, by);
        if (to != state) {
            enter(to, at);
        }
    }

    private void enter(StatementState to, Instant at) {
        state = to;
        stateSince = at;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public StatementState state() {
        return state;
    }
}
