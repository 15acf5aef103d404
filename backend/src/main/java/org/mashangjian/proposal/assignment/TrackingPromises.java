package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.web.Refusal;

/** Tracks what replies of class B promised, to its day. */
@ApplicationScoped
public class TrackingPromises {
    private static final String PROMISING = """
            SELECT id, promised_on FROM proposal_assignment o WHERE proposal_id = ? AND result_class = 'b'
            AND coalesce(re_result_class, 'b') = 'b'
            AND round = (SELECT max(round) FROM proposal_assignment WHERE proposal_id = o.proposal_id) ORDER BY id
            """;

    private record Promise(UUID id, LocalDate on) {}

    @Inject
    HandlingProposal proposals;

    @Inject
    HandlingAssignment handling;

    @Inject
    AssignmentDays days;

    @Inject
    Sql sql;

    /** By the system, when a proposal was closed with a promise open; nothing where there is none. */
    public void begin(UUID proposalId, Instant at) {
        var promises = promises(proposalId);
        if (!promises.isEmpty()) {
            var last =
                    promises.stream().map(Promise::on).max(LocalDate::compareTo).orElseThrow();
            proposals.bySystem(proposalId, at, (proposal, moment) -> proposal.track(last, null, moment));
            track(promises, null, at);
        }
    }

    /** By the office, to another day, where a promise was not kept on the first. */
    public void again(UUID proposalId, LocalDate on, String note, Caller caller, Instant at) {
        proposals.byStaff(proposalId, caller, at, (proposal, moment) -> {
            proposal.track(on, note, moment);
            if (!on.isAfter(days.day(at))) {
                throw Refusal.broken("promisedOn", "in_the_past");
            }
            track(promises(proposalId), on, at);
        });
    }

    private void track(List<Promise> promises, LocalDate on, Instant at) {
        for (var it : promises) {
            handling.bySystem(it.id(), at, (assignment, moment) -> assignment.track(on));
        }
    }

    private List<Promise> promises(UUID proposalId) {
        return sql.list(PROMISING, row -> new Promise(row.uuid(1), row.date(2)), proposalId);
    }
}
