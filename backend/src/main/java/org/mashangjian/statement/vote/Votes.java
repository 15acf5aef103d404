package org.mashangjian.statement.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.statement.StatementState;

/** Votes of people who do not call, such as those of the demonstration; nothing else casts votes this way. */
@ApplicationScoped
public class Votes {
    @Inject
    Participants participants;

    @Inject
    Ballots ballots;

    /** In the caller's transaction. @param key by which the discussion knows the voter again */
    public void cast(UUID statementId, UUID discussionId, UUID committeeId, byte[] key, VoteChoice choice, Instant at) {
        participants.add(discussionId, key, false);
        var on = new Votable(statementId, StatementState.published, null, discussionId, committeeId, at, at);
        ballots.cast(on, key, choice, at);
    }
}
