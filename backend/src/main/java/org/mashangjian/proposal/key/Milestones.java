package org.mashangjian.proposal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The milestones of a proposal, in the transaction at hand. */
@ApplicationScoped
class Milestones {
    private static final int MOST = 50;
    private static final String ADD = """
            INSERT INTO proposal_milestone (id, proposal_id, title, due_on, reached_on, content, made_by, made_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REACH = """
            UPDATE proposal_milestone SET reached_on = ?, content = coalesce(?, content), updated_at = ?
            WHERE id = ? AND proposal_id = ? AND reached_on IS NULL
            """;
    private static final String LIST = """
            SELECT id, title, due_on, reached_on, content, due_on < coalesce(reached_on, ?) FROM proposal_milestone
            WHERE proposal_id = ? ORDER BY coalesce(due_on, reached_on), id
            """;

    @Inject
    Members members;

    @Inject
    Sql sql;

    void add(UUID proposalId, KeyApi.New it, UUID by, Instant at) {
        var today = members.today();
        if (it.dueOn() == null && it.reachedOn() == null) {
            throw Refusal.broken("dueOn", "required");
        }
        if (it.reachedOn() != null && it.reachedOn().isAfter(today)) {
            throw Refusal.broken("reachedOn", "not_past");
        }
        if (of(proposalId).size() >= MOST) {
            throw Refusal.broken("title", "too_many_milestones");
        }
        sql.run(ADD, Ids.next(), proposalId, it.title(), it.dueOn(), it.reachedOn(), it.content(), by, at, at);
    }

    /** @return its title; 404 where there is none such, 409 where it was reached before */
    String reach(UUID proposalId, UUID id, LocalDate on, String content, Instant at) {
        if (on.isAfter(members.today())) {
            throw Refusal.broken("reachedOn", "not_past");
        }
        var title = of(proposalId).stream()
                .filter(it -> it.id().equals(id))
                .map(KeyApi.Milestone::title)
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (sql.run(REACH, on, content, at, id, proposalId) == 0) {
            throw Refusal.of(ProblemType.conflict, "milestone_reached_before");
        }
        return title;
    }

    /** By their days. */
    List<KeyApi.Milestone> of(UUID proposalId) {
        return sql.list(
                LIST,
                row -> new KeyApi.Milestone(
                        row.uuid(1), row.string(2), row.date(3), row.date(4), row.string(5), row.flag(6)),
                members.today(),
                proposalId);
    }
}
