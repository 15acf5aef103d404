package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;

/** Urges units in batches (催办): all that fit of the caller's committees, each at most once a day. */
@ApplicationScoped
public class RemindingUnits {
    /** So many moves are well within the time a call may take. */
    private static final int MOST = 200;

    private static final String FIND = """
            SELECT id FROM proposal_assignment a
            WHERE a.committee_id = ANY (?::uuid[]) AND a.state <> 'replied' AND coalesce(a.reminded_at, '-infinity') < ?
            AND (?::uuid[] IS NULL OR a.id = ANY (?::uuid[])) AND (?::uuid IS NULL OR a.unit_id = ?)
            AND (?::uuid IS NULL OR a.session_id = ?) AND (NOT ? OR a.contact_late OR a.reply_late)
            AND a.proposal_id <> ALL (?::uuid[]) ORDER BY a.id LIMIT ?
            """;
    private static final String CLAIM = """
            SELECT 1 FROM proposal_assignment WHERE id = ? AND state <> 'replied' AND coalesce(reminded_at, '-infinity') < ? FOR UPDATE
            """;

    @Inject
    HandlingAssignment handling;

    @Inject
    KeptAway keptAway;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sql sql;

    /** In the caller's transaction; what two callers urge at once is urged by the first. */
    public ReminderApi.Done remind(ReminderApi.Asked asked, Caller caller, Instant at) {
        var today = at.atZone(calendar.zone())
                .toLocalDate()
                .atStartOfDay(calendar.zone())
                .toInstant();
        var committees = new ArrayList<>(caller.officeOf());
        committees.addAll(caller.dispatcherOf());
        var found = sql.list(
                FIND,
                row -> row.uuid(1),
                committees,
                today,
                asked.assignmentIds(),
                asked.assignmentIds(),
                asked.unitId(),
                asked.unitId(),
                asked.sessionId(),
                asked.sessionId(),
                Boolean.TRUE.equals(asked.overdue()),
                keptAway.of(caller),
                MOST + 1);
        var reminded = 0;
        for (var id : found.subList(0, Math.min(MOST, found.size()))) {
            if (isMine(id, today)) {
                handling.byStaff(id, caller, at, (assignment, moment) -> assignment.remind(asked.note(), moment));
                reminded++;
            }
        }
        return new ReminderApi.Done(reminded, found.size() > MOST);
    }

    private boolean isMine(UUID id, Instant since) {
        return sql.one(CLAIM, row -> true, id, since).isPresent();
    }
}
