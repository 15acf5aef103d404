package org.mashangjian.statement.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.erasure.Erasable;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.Erasure;
import org.mashangjian.erasure.ErasureLedger;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.event.Actor;
import org.mashangjian.statement.Statement;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementLog;
import org.mashangjian.statement.StatementState;
import org.mashangjian.statement.StatementTakenDown;

/** A statement is erased by withdrawing it: its words go, and nobody counts it any more. */
@ApplicationScoped
public class ErasingStatement implements Erasable {
    @Inject
    ErasureLedger ledger;

    @Inject
    StatementLog log;

    @Inject
    Event<StatementTakenDown> takenDown;

    @Inject
    Sql sql;

    /**
     * That its author withdrew it; in the caller's transaction, as the last thing in it. Whoever lost a race learns it before
     * anything is entered, since the ledger's file is not rolled back.
     */
    public void enter(UUID id, Instant at) {
        Statement.flush();
        ledger.enter(
                new Erasure(Ids.next(), kind(), id, ErasurePart.content, true, at, List.of()),
                committeeOf(id).orElseThrow());
    }

    @Override
    public ErasedKind kind() {
        return ErasedKind.statement;
    }

    @Override
    public Optional<UUID> committeeOf(UUID id) {
        return sql.one(
                "SELECT d.committee_id FROM statement s JOIN discussion d ON d.id = s.discussion_id WHERE s.id = ?",
                row -> row.uuid(1),
                id);
    }

    @Override
    public boolean eraseAgain(UUID id, ErasurePart part, boolean byResident, Instant now) {
        Statement statement = Statement.findById(id);
        if (statement.state() == StatementState.withdrawn) {
            return false;
        }
        statement.withdraw(now);
        Statement.flush();
        var event = new StatementEvent.Withdrawn(statement.discussionId());
        log.append(committeeOf(id).orElseThrow(), id, now, Actor.SYSTEM, statement.state(), event);
        takenDown.fire(new StatementTakenDown(statement.discussionId()));
        return true;
    }
}
