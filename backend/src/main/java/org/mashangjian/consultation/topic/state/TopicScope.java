package org.mashangjian.consultation.topic.state;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.secret.Hmac;

/** Whose one topic is; null where there is none such. */
public record TopicScope(
        UUID committeeId, UUID venueId, UUID proposerAccountId, UUID proposerMemberId, byte[] receiptHash) {
    /** Who the caller is to it; nobody to it means that it does not exist for them. */
    public Set<TopicParty> partiesOf(Caller caller) {
        var parties = EnumSet.noneOf(TopicParty.class);
        if (!caller.isStaff()) {
            return parties;
        }
        if (venueId != null && caller.holdsAt(Role.clerk, venueId)) {
            parties.add(TopicParty.clerk);
        }
        if (venueId != null && caller.holdsAt(Role.chief, venueId)) {
            parties.add(TopicParty.chief);
        }
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(TopicParty.office);
        }
        if (caller.holdsFor(Role.leader, committeeId)) {
            parties.add(TopicParty.leader);
        }
        if (caller.accountId().equals(proposerAccountId)
                || proposerMemberId != null && proposerMemberId.equals(caller.memberId())) {
            parties.add(TopicParty.proposer);
        }
        return parties;
    }

    public boolean isOpenedBy(byte[] hash) {
        return receiptHash != null && Hmac.same(hash, receiptHash);
    }
}
