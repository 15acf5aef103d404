package org.mashangjian.proposal.book;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The books that were asked for, how far each has got, and their end: a quarter of an hour after the writing. */
@ApplicationScoped
class Books {
    private static final String ADD = """
            INSERT INTO proposal_book (id, account_id, committee_id, session_id, name, state, done, total, asked_at, seen_at)
            VALUES (?, ?, ?, ?, ?, 'writing', 0, ?, now(), now())
            """;
    private static final String SELECT =
            "SELECT id, session_id, name, state, done, total FROM proposal_book WHERE id = ? AND account_id = ?";
    private static final String FETCH = """
            UPDATE proposal_book SET fetched_at = now() WHERE id = ? AND account_id = ? AND state = 'written' AND fetched_at IS NULL
            AND removed_at IS NULL
            """;
    private static final String OLD = """
            UPDATE proposal_book SET removed_at = now() WHERE removed_at IS NULL AND seen_at < now() - interval '15 minutes' RETURNING id
            """;

    private static final String GIVE_UP = """
            UPDATE proposal_book SET state = 'failed', seen_at = now()
            WHERE removed_at IS NULL AND state = 'writing' AND seen_at < now() - interval '5 minutes' RETURNING id
            """;

    @Inject
    BookFiles files;

    @Inject
    Sql sql;

    void add(UUID id, UUID committeeId, UUID sessionId, String name, int total, Caller caller) {
        sql.run(ADD, id, caller.accountId(), committeeId, sessionId, name, total);
    }

    /** False for one that was given up meanwhile. */
    boolean count(UUID id, int done) {
        return sql.run(
                        "UPDATE proposal_book SET done = ?, seen_at = now() WHERE id = ? AND state = 'writing'",
                        done,
                        id)
                > 0;
    }

    /** As above. */
    boolean end(UUID id, BookApi.State state) {
        return sql.run(
                        "UPDATE proposal_book SET state = ?, seen_at = now() WHERE id = ? AND state = 'writing'",
                        state,
                        id)
                > 0;
    }

    /** This node has them in hand. */
    void seen(Collection<UUID> ids) {
        sql.run("UPDATE proposal_book SET seen_at = now() WHERE id = ANY (?::uuid[]) AND state = 'writing'", ids);
    }

    /** Ends as failed what no node has had in hand for a while: it died, or was cut off. */
    List<UUID> giveUp() {
        return sql.list(GIVE_UP, row -> row.uuid(1));
    }

    /** 404 for one of somebody else. */
    BookApi.Book one(UUID id, Caller caller) {
        return sql.one(
                        SELECT,
                        row -> new BookApi.Book(
                                row.uuid(1),
                                row.uuid(2),
                                row.string(3),
                                row.constant(4, BookApi.State.class),
                                row.integer(5),
                                row.integer(6)),
                        id,
                        caller.accountId())
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** Once: 409 before it is written, 410 afterwards. */
    Path fetch(UUID id, Caller caller) {
        var book = one(id, caller);
        if (book.state() != BookApi.State.written) {
            throw Refusal.of(ProblemType.conflict, "book_not_written").with("state", book.state());
        }
        return Optional.of(files.of(id))
                .filter(file -> sql.run(FETCH, id, caller.accountId()) == 1 && Files.exists(file))
                .orElseThrow(() -> Refusal.of(ProblemType.gone, "export_gone"));
    }

    /** What a node was at when it ended is old after a while too. */
    @Scheduled(every = "${mashang.exchange.sweep-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() {
        sql.list(OLD, row -> row.uuid(1)).forEach(id -> files.delete(List.of(files.of(id))));
    }
}
