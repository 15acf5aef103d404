package org.mashangjian.request.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.web.Replays;

/** Urges everything in a caller's scope that fits, each request at most once a day. */
@ApplicationScoped
class RemindingRequests {
    /** So many moves are well within the time a call may take. */
    private static final int MOST = 200;

    @Inject
    InboxQueries inbox;

    @Inject
    HandlingRequest handling;

    @Inject
    Replays replays;

    @Inject
    WorkCalendar calendar;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    /** In the caller's transaction; what two callers urge at once is urged by the first. */
    ReminderApi.Done remind(ReminderApi.Asked asked, Caller caller) {
        var at = clock.now();
        var today = at.atZone(calendar.zone()).toLocalDate().atStartOfDay(calendar.zone());
        if (replays.begin("reminders/" + caller.accountId(), asked, Ids.next()).isPresent()) {
            return new ReminderApi.Done(0, false);
        }
        var filter = new InboxFilter(
                asked.venueId(),
                asked.state(),
                null,
                asked.category(),
                asked.overdue(),
                null,
                null,
                null,
                InboxFilter.Sort.due,
                null,
                MOST + 1);
        var found = inbox.remindable(filter, asked.requestIds(), caller, today.toInstant());
        var now = found.subList(0, Math.min(MOST, found.size()));
        var reminded = 0;
        for (var id : now.stream().sorted().toList()) {
            if (isMine(id, today.toInstant())) {
                handling.byStaff(id, caller, at, (request, moment) -> request.remind(asked.note(), moment));
                reminded++;
            }
        }
        return new ReminderApi.Done(reminded, found.size() > MOST);
    }

    private boolean isMine(UUID id, Instant since) {
        return sql.one(
                        "SELECT 1 FROM request WHERE id = ? AND coalesce(reminded_at, '-infinity') < ? FOR UPDATE",
                        row -> true,
                        id,
                        since)
                .isPresent();
    }
}
