package org.mashangjian.opinionreport.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;

/**
 * Whose one report is; null where there is none such.
 *
 * @param known whether committee and leader know of it: it was submitted at least once
 * @param receiverIds committees that it was forwarded to
 * @param unitIds units that an adoption of it was assigned to
 */
public record ReportScope(
        UUID committeeId,
        UUID venueId,
        UUID authorAccountId,
        UUID authorMemberId,
        boolean known,
        List<UUID> receiverIds,
        List<UUID> unitIds) {
    /** Who the caller is to it; nobody to it means that it does not exist for them. */
    public Set<ReportParty> partiesOf(Caller caller) {
        var parties = EnumSet.noneOf(ReportParty.class);
        if (!caller.isStaff()) {
            return parties;
        }
        if (caller.accountId().equals(authorAccountId)
                || authorMemberId != null && authorMemberId.equals(caller.memberId())) {
            parties.add(ReportParty.author);
        }
        if (venueId != null && caller.holdsAt(Role.clerk, venueId)) {
            parties.add(ReportParty.clerk);
        }
        if (venueId != null && caller.holdsAt(Role.chief, venueId)) {
            parties.add(ReportParty.chief);
        }
        if (known && caller.holdsFor(Role.office, committeeId)) {
            parties.add(ReportParty.office);
        }
        if (known && caller.holdsFor(Role.leader, committeeId)) {
            parties.add(ReportParty.leader);
        }
        if (receiverIds.stream().anyMatch(it -> caller.holdsFor(Role.office, it) || caller.holdsFor(Role.leader, it))) {
            parties.add(ReportParty.receiver);
        }
        if (caller.unitIds().stream().anyMatch(unitIds::contains)) {
            parties.add(ReportParty.unit);
        }
        return parties;
    }
}
