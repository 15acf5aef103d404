package org.mashangjian.statement.discussion;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.statement.Discussion;
import org.mashangjian.statement.DiscussionFacts;
import org.mashangjian.statement.DiscussionState;
import org.mashangjian.statement.Discussions;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What is done with a discussion while it goes on; each step leaves its audit row. */
@ApplicationScoped
class KeepingDiscussion {
    /** As long as votes can be told apart, see ForgettingVoters; later none could be told from a second one. */
    private static final Duration REOPENABLE = Duration.ofDays(29);

    @Inject
    Discussions discussions;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    /** A discussion that has closed may be opened again within a month. */
    void change(UUID id, String ifMatch, DiscussionBodies.Change to) {
        var facts = mine(id);
        var now = clock.now();
        if (facts.closesAt().plus(REOPENABLE).isBefore(now)) {
            Discussions.mustBeOpen(DiscussionState.closed);
        }
        var discussion = Discussion.<Discussion>findById(id);
        Version.match(ifMatch, discussion.version());
        var terms = new Discussion.Terms(to.title(), to.introduction(), to.rules(), to.opensAt(), to.closesAt());
        OpeningDiscussion.checkDates(terms, now);
        discussion.change(terms);
        note(facts, "discussion.changed", now);
    }

    void close(UUID id) {
        var facts = mine(id);
        var now = clock.now();
        if (facts.state(now) == DiscussionState.closed) {
            Discussions.mustBeOpen(DiscussionState.closed);
        }
        Discussion.<Discussion>findById(id).close(now);
        note(facts, "discussion.closed", now);
    }

    void keepKinds(UUID id, String ifMatch, DiscussionBodies.Kinds kinds) {
        var facts = mine(id);
        var discussion = Discussion.<Discussion>findById(id);
        Version.match(ifMatch, discussion.version());
        Panache.getEntityManager().lock(discussion, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var names = kinds.items().stream()
                .map(DiscussionBodies.Kind::name)
                .distinct()
                .count();
        var ids = kinds.items().stream()
                .map(DiscussionBodies.Kind::id)
                .filter(it -> it != null)
                .toList();
        if (names < kinds.items().size() || ids.stream().distinct().count() < ids.size()) {
            throw Refusal.broken("items", "same_name");
        }
        sql.run("DELETE FROM statement_kind WHERE discussion_id = ? AND id <> ALL (?::uuid[])", id, ids);
        // two may exchange their names
        sql.run("UPDATE statement_kind SET name = id::text WHERE discussion_id = ?", id);
        for (var position = 0; position < kinds.items().size(); position++) {
            keep(id, kinds.items().get(position), position);
        }
        note(facts, "discussion.kinds_kept", clock.now());
    }

    private void keep(UUID discussionId, DiscussionBodies.Kind kind, int position) {
        if (kind.id() == null) {
            sql.run(
                    "INSERT INTO statement_kind (id, discussion_id, position, name) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    discussionId,
                    position,
                    kind.name());
        } else if (sql.run(
                        "UPDATE statement_kind SET name = ?, position = ? WHERE id = ? AND discussion_id = ?",
                        kind.name(),
                        position,
                        kind.id(),
                        discussionId)
                == 0) {
            throw Refusal.broken("items", "unknown_kind");
        }
    }

    private DiscussionFacts mine(UUID id) {
        return discussions.runBy(callers.current(), id);
    }

    private void note(DiscussionFacts discussion, String action, Instant at) {
        Discussion.flush();
        audit.append(discussion.committeeId(), at, callers.current(), action, "discussion", discussion.id());
    }
}
