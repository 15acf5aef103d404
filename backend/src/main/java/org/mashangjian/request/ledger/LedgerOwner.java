package org.mashangjian.request.ledger;

import java.util.UUID;
import org.mashangjian.member.MemberFacts;
import org.mashangjian.venue.VenueFacts;

/** Whose ledger it is. @param kind of the object in the audit: venue or member */
record LedgerOwner(String kind, UUID id, String name, UUID committeeId) {
    private static final String VENUE = "venue";

    static LedgerOwner of(VenueFacts venue) {
        return new LedgerOwner(VENUE, venue.id(), venue.name(), venue.committeeId());
    }

    static LedgerOwner of(MemberFacts member) {
        return new LedgerOwner("member", member.id(), member.name(), member.committeeId());
    }

    /** Null where it is a member's. */
    UUID venueId() {
        return kind.equals(VENUE) ? id : null;
    }

    /** Null where it is a venue's. */
    UUID memberId() {
        return kind.equals(VENUE) ? null : id;
    }
}
