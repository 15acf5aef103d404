package org.mashangjian.request.inbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Whose requests a caller's inbox holds: as office those of the committee, as clerk or chief those of their venues but
 * not what concerns the venue's own staff, as dispatching office what was dispatched, as a unit's officer what that unit
 * leads or assists, as member those assigned to them. Never what they are recused from.
 */
public final class InboxScope {
    private InboxScope() {}

    /**
     * The same scope for whatever else is made of requests, so that what is hidden in the inbox is hidden and not counted
     * there.
     *
     * @param venueId of this venue alone, 404 where it is not the caller's; null for all
     * @param mine only what is assigned to the caller
     */
    public static void add(UUID venueId, boolean mine, Caller caller, List<String> where, List<Object> values) {
        var assignee = mine ? InboxFilter.Assignee.me : null;
        var filter =
                new InboxFilter(venueId, null, assignee, null, null, null, null, null, InboxFilter.Sort.due, null, 0);
        add(filter, caller, where, values);
    }

    static void add(InboxFilter filter, Caller caller, List<String> where, List<Object> values) {
        addTheirs(filter, caller, where, values);
        // seldom needed, and the plans of those who do not need it stay as they are
        if (!caller.recusedFrom().isEmpty()) {
            where.add("r.id <> ALL (?)");
            values.add(caller.recusedFrom());
        }
        if (!committees(caller).isEmpty() && !caller.venueIds().isEmpty()) {
            where.add("NOT (r.about_staff AND r.venue_id = ANY (?))");
            values.add(caller.venueIds());
        }
    }

    private static void addTheirs(InboxFilter filter, Caller caller, List<String> where, List<Object> values) {
        if (filter.assignee() == InboxFilter.Assignee.me) {
            mine(caller, where, values);
            if (filter.venueId() != null) {
                where.add("r.venue_id = ?");
                values.add(filter.venueId());
            }
            return;
        }
        if (filter.assignee() == InboxFilter.Assignee.nobody) {
            where.add("r.assignee_member_id IS NULL AND r.assignee_account_id IS NULL");
        }
        if (filter.assignee() == InboxFilter.Assignee.my_turn) {
            InboxTurn.add(caller, where, values);
        }
        if (filter.venueId() != null) {
            venue(filter, caller, where, values);
        } else if (!committees(caller).isEmpty()) {
            in("r.committee_id", committees(caller), where, values);
        } else if (!caller.venueIds().isEmpty()) {
            where.add("NOT r.about_staff");
            in("r.venue_id", caller.venueIds(), where, values);
        } else if (!dispatched(caller, where, values)) {
            mine(caller, where, values);
        }
    }

    /** What the dispatching office or a unit has; whether the caller is one of them. */
    private static boolean dispatched(Caller caller, List<String> where, List<Object> values) {
        if (!caller.dispatcherOf().isEmpty()) {
            where.add("r.dispatched_at IS NOT NULL");
            in("r.committee_id", caller.dispatcherOf(), where, values);
            return true;
        }
        if (!caller.unitIds().isEmpty()) {
            where.add("(r.lead_unit_id = ANY (?) OR r.assisting_unit_ids && ?)");
            values.add(caller.unitIds());
            values.add(caller.unitIds());
            return true;
        }
        return false;
    }

    /** Members and accounts are apart so that each has its index. */
    private static void mine(Caller caller, List<String> where, List<Object> values) {
        if (caller.memberId() != null) {
            where.add("r.assignee_member_id = ?");
            values.add(caller.memberId());
        } else {
            where.add("r.assignee_account_id = ?");
            values.add(caller.accountId());
        }
    }

    private static void venue(InboxFilter filter, Caller caller, List<String> where, List<Object> values) {
        where.add("r.venue_id = ?");
        values.add(filter.venueId());
        if (!committees(caller).isEmpty()) {
            in("r.committee_id", committees(caller), where, values);
        } else if (caller.holdsAt(Role.clerk, filter.venueId()) || caller.holdsAt(Role.chief, filter.venueId())) {
            where.add("NOT r.about_staff");
        } else if (!dispatched(caller, where, values)) {
            throw Refusal.of(ProblemType.not_found);
        }
    }

    /** All of whose requests they may see, as office or to lead. */
    private static List<UUID> committees(Caller caller) {
        return Stream.concat(caller.officeOf().stream(), caller.leaderOf().stream())
                .distinct()
                .toList();
    }

    /** One value is compared as one, so that the index keeps the order. */
    private static void in(String column, List<?> ids, List<String> where, List<Object> values) {
        where.add(ids.size() == 1 ? column + " = ?" : column + " = ANY (?)");
        values.add(ids.size() == 1 ? ids.get(0) : ids);
    }
}
