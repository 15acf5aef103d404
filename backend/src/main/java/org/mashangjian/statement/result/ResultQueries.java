package org.mashangjian.statement.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String BALLOTS = """
            SELECT array_agg(v.statement_id), array_agg(v.choice), count(*) OVER () FROM statement_vote v
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
        var places = new HashMap<UUID, Integer>();
        tallies.forEach(it -> places.put(it.id(), places.size()));
        var read = sql.list(
                BALLOTS,
                row -> new Read(row.number(3), ballot(row.uuids(1), row.strings(2), places)),
                discussionId,
                MOST_PARTICIPANTS);
        return new Voters(
                read.isEmpty() ? 0 : read.get(0).many(),
                read.stream().map(Read::ballot).toList());
    }

    long participants(UUID discussionId) {
        return sql.one(PARTICIPANTS, row -> row.number(1), discussionId).orElse(0L);
    }

    private static Ballot ballot(List<UUID> statements, List<String> choices, Map<UUID, Integer> places) {
        var at = new int[statements.size()];
        var votes = new int[statements.size()];
        var size = 0;
        for (var i = 0; i < at.length; i++) {
            var place = places.get(statements.get(i));
            if (place != null) {
                at[size] = place;
                votes[size++] = switch (choices.get(i)) {
                    case "agree" -> 1;
                    case "disagree" -> -1;
                    default -> 0;
                };
            }
        }
        return new Ballot(java.util.Arrays.copyOf(at, size), java.util.Arrays.copyOf(votes, size));
    }
}
