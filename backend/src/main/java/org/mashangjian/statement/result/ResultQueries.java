package org.mashangjian.statement.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Reads the votes of a discussion: added up, and participant by participant. */
@ApplicationScoped
class ResultQueries {
    /** Whose votes are compared; beyond this many those who voted most, which places the others no worse. */
    static final int MOST_PARTICIPANTS = 5_000;

    private static final String TALLIES = """
            SELECT s.id, s.content, s.pseudonym, s.kind_id, coalesce(t.agrees, 0), coalesce(t.disagrees, 0), coalesce(t.passes, 0)
            FROM statement s
            LEFT JOIN LATERAL (SELECT sum(agrees)::int AS agrees, sum(disagrees)::int AS disagrees, sum(passes)::int AS passes
                               FROM statement_tally WHERE statement_id = s.id) t ON true
            WHERE s.discussion_id = ? AND s.state = 'published' ORDER BY s.id
            """;
    /** A row a participant: place and choice of each vote in one number, as arrays of ids take long to be read. */
    private static final String BALLOTS = """
            SELECT string_agg(int4send(3 * (p.place::int - 1) + CASE v.choice WHEN 'agree' THEN 2 WHEN 'disagree' THEN 0 ELSE 1 END), ''),
                   count(*) OVER ()
            FROM statement_vote v LEFT JOIN unnest(?::uuid[]) WITH ORDINALITY AS p (id, place) ON p.id = v.statement_id
            WHERE v.discussion_id = ? GROUP BY v.participant_id ORDER BY count(*) DESC, v.participant_id LIMIT ?
            """;

    private static final String PARTICIPANTS =
            "SELECT count(DISTINCT participant_id) FROM statement_vote WHERE discussion_id = ?";

    @Inject
    Sql sql;

    List<Tally> tallies(UUID discussionId) {
        return sql.list(
                TALLIES,
                row -> new Tally(
                        row.uuid(1),
                        row.string(2),
                        row.string(3),
                        row.uuid(4),
                        row.integer(5),
                        row.integer(6),
                        row.integer(7)),
                discussionId);
    }

    /** Those who voted. @param many of them, beyond those whose ballots are compared too */
    record Voters(long many, List<Ballot> ballots) {}

    private record Read(long many, Ballot ballot) {}

    /** Only votes on those statements. */
    Voters voters(UUID discussionId, List<Tally> tallies) {
        var read = sql.list(
                BALLOTS,
                row -> new Read(row.number(2), ballot(row.bytes(1))),
                tallies.stream().map(Tally::id).toList(),
                discussionId,
                MOST_PARTICIPANTS);
        return new Voters(
                read.isEmpty() ? 0 : read.get(0).many(),
                read.stream().map(Read::ballot).toList());
    }

    long participants(UUID discussionId) {
        return sql.one(PARTICIPANTS, row -> row.number(1), discussionId).orElse(0L);
    }

    /** @param codes null where all their votes are on what is shown no longer */
    private static Ballot ballot(byte[] codes) {
        var read =
                codes == null ? IntBuffer.allocate(0) : ByteBuffer.wrap(codes).asIntBuffer();
        var ballot = new Ballot(new int[read.remaining()], new int[read.remaining()]);
        for (var i = 0; read.hasRemaining(); i++) {
            var code = read.get();
            ballot.statements()[i] = code / 3;
            ballot.votes()[i] = code % 3 - 1;
        }
        return ballot;
    }
}
