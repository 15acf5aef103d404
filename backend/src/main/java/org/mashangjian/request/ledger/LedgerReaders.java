package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.member.MemberFacts;
import org.mashangjian.member.Members;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Who may read whose ledger. Venues and members are no secret, so others hear 403. */
@ApplicationScoped
public class LedgerReaders {
    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    Callers callers;

    /** The venue, where the caller is its clerk or chief, or office of its committee. */
    public VenueFacts venue(UUID id) {
        var venue = venues.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!callers.current().mayRunVenue(id, venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return venue;
    }

    /** The member, where it is the caller, one placed at a venue the caller runs, or one of the caller's committee. */
    MemberFacts member(UUID id) {
        var member = members.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!mayRead(member, callers.current())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return member;
    }

    private boolean mayRead(MemberFacts member, Caller caller) {
        return member.id().equals(caller.memberId())
                || caller.officeOf().contains(member.committeeId())
                || caller.venueIds().stream().anyMatch(venue -> members.isPlacedAt(member.id(), venue));
    }
}
