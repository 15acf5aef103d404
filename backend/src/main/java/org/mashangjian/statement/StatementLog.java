package org.mashangjian.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;
import org.mashangjian.event.History;

/** Writes down what happened to a statement, in the transaction at hand: for its readers, the outbox and the audit. */
@ApplicationScoped
public class StatementLog {
    static final String KIND = "statement";

    @Inject
    History history;

    public void append(
            UUID committeeId, UUID statementId, Instant at, Actor by, StatementState state, StatementEvent event) {
        var type = KIND + "." + event.kind();
        history.append(new Happening(type, statementId, committeeId, at, by, null, false, state.name(), event));
    }
}
