package org.mashangjian.proposal.assignment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the resources of units' parts share: doing a verb once, and answering with the part as it now stands. */
@RequestScoped
public class AssignmentDesk {
    /** The proposal's row first, like every verb that needs both. */
    private static final String LOCK = """
            SELECT 1 FROM proposal WHERE id = (SELECT proposal_id FROM proposal_assignment WHERE id = ?) FOR UPDATE
            """;

    @Inject
    AssignmentViews views;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    @Inject
    Sql sql;

    /** A verb by that caller at that time. */
    public interface Verb {
        void by(Caller caller, Instant at);
    }

    /** Does a verb, once for its Idempotency-Key; within the caller's transaction. */
    public RestResponse<AssignmentView> does(UUID id, String verb, Object body, Verb done) {
        var caller = callers.current();
        if (replays.begin(verb + "-proposal-assignment/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            matchIfSent(id);
            done.by(caller, clock.now());
        }
        return answer(id);
    }

    public RestResponse<AssignmentView> answer(UUID id) {
        var view = view(id);
        return Version.answer(RestResponse.Status.OK, view, view.version());
    }

    /** As the caller sees it; 404 where it is not theirs. */
    public AssignmentView view(UUID id) {
        return views.one(id, callers.current(), clock.now(), call.language());
    }

    /** All of a proposal that the caller sees. */
    public List<AssignmentView> of(UUID proposalId) {
        return views.of(proposalId, callers.current(), clock.now(), call.language());
    }

    private void matchIfSent(UUID id) {
        var seen = call.header("If-Match");
        if (seen != null) {
            view(id);
            sql.one(LOCK, row -> true, id);
            var now = sql.one("SELECT version FROM proposal_assignment WHERE id = ?", row -> row.integer(1), id);
            if (!Version.tag(now.orElseThrow()).equals(seen.strip())) {
                throw Refusal.of(ProblemType.stale);
            }
        }
    }
}
