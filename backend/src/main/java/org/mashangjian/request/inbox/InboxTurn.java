package org.mashangjian.request.inbox;

import java.util.ArrayList;
import java.util.List;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;

/**
 * What of a caller's inbox waits for their next step, by each of their roles: to be examined, given to somebody or ruled
 * on; for a unit and for whom it is assigned to, to be worked on. The index of an office's and a dispatching office's turn
 * has these conditions word for word.
 */
final class InboxTurn {
    private static final String RULING = "r.state = 'objected' OR r.state = 'dispatched' AND r.lead_unit_id IS NULL";
    private static final String OFFICE = "r.state = 'submitted' AND r.examiner = 'office'"
            + " OR r.state = 'accepted' AND r.about_staff OR " + RULING;
    private static final String VENUE = "r.state = 'submitted' AND r.examiner = 'venue' OR r.state = 'accepted'";
    private static final String CHIEF = "r.state = 'submitted' AND r.examiner = 'chief' OR r.extension_days IS NULL"
            + " AND r.extension_asked IS NOT NULL AND r.state IN ('assigned', 'in_progress', 'dispatched')";
    private static final String WORKING = "r.state IN ('assigned', 'in_progress', 'reopened') AND ";

    private InboxTurn() {}

    static void add(Caller caller, List<String> where, List<Object> values) {
        if (!caller.officeOf().isEmpty()) {
            where.add("(" + OFFICE + ")");
            return;
        }
        var turns = new ArrayList<String>();
        if (!caller.venueIds().isEmpty()) {
            turns.add(VENUE);
        }
        if (holds(caller, Role.chief)) {
            turns.add(CHIEF);
        }
        if (!caller.dispatcherOf().isEmpty()) {
            turns.add(RULING);
        }
        if (!caller.unitIds().isEmpty()) {
            turns.add("r.state = 'dispatched' AND r.lead_unit_id = ANY (?)");
            values.add(caller.unitIds());
        }
        if (caller.memberId() != null) {
            turns.add(WORKING + "r.assignee_member_id = ?");
            values.add(caller.memberId());
        }
        if (!caller.venueIds().isEmpty()) {
            turns.add(WORKING + "r.assignee_account_id = ?");
            values.add(caller.accountId());
        }
        where.add(turns.isEmpty() ? "false" : "(" + String.join(" OR ", turns) + ")");
    }

    private static boolean holds(Caller caller, Role role) {
        return caller.grants().stream().anyMatch(grant -> grant.role() == role);
    }
}
