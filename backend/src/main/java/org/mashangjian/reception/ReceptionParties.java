package org.mashangjian.reception;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.reception.state.ReceptionParty;

/** Who somebody is to a reception day. */
public final class ReceptionParties {
    private ReceptionParties() {}

    public static Set<ReceptionParty> of(Caller caller, UUID venueId, UUID committeeId, Collection<UUID> onDuty) {
        var parties = EnumSet.noneOf(ReceptionParty.class);
        if (caller.holdsAt(Role.clerk, venueId)) {
            parties.add(ReceptionParty.clerk);
        }
        if (caller.holdsAt(Role.chief, venueId)) {
            parties.add(ReceptionParty.chief);
        }
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(ReceptionParty.office);
        }
        if (caller.memberId() != null && onDuty.contains(caller.memberId())) {
            parties.add(ReceptionParty.on_duty);
        }
        return parties;
    }

    /** Whether they see it: who has to do with it, and the leaders of the committee. */
    public static boolean mayRead(Caller caller, Set<ReceptionParty> parties, UUID committeeId) {
        return !parties.isEmpty() || caller.holdsFor(Role.leader, committeeId);
    }
}
