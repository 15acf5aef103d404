package org.mashangjian.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Finds discussions, and says whose they are. */
@ApplicationScoped
public class Discussions {
    private static final String FIND =
            "SELECT id, committee_id, venue_id, title, opens_at, closes_at FROM discussion WHERE id = ?";

    @Inject
    Sql sql;

    public Optional<DiscussionFacts> find(UUID id) {
        return sql.one(
                FIND,
                row -> new DiscussionFacts(
                        row.uuid(1), row.uuid(2), row.uuid(3), row.string(4), row.instant(5), row.instant(6)),
                id);
    }

    /** One that everybody may read; 404 where there is none. */
    public DiscussionFacts shown(UUID id) {
        return find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** One that is this caller's to run; 404 where it is not. */
    public DiscussionFacts runBy(Caller caller, UUID id) {
        return find(id).filter(it -> it.isRunBy(caller)).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** @throws Refusal 409 where it has not opened yet or is over */
    public static void mustBeOpen(DiscussionState state) {
        if (state != DiscussionState.open) {
            throw Refusal.of(ProblemType.illegal_transition, "discussion_" + state)
                    .with("state", state)
                    .with("allowedActions", List.of());
        }
    }
}
