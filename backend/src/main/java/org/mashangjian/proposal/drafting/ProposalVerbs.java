package org.mashangjian.proposal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.ProposalText;
import org.mashangjian.proposal.drafting.body.DraftText;
import org.mashangjian.proposal.drafting.body.NewProposal;
import org.mashangjian.proposal.origin.ProposalOrigin;
import org.mashangjian.proposal.origin.ProposalOriginKind;
import org.mashangjian.proposal.state.WordsConsent;

/** The verbs of proposers and cosigners for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class ProposalVerbs {
    @Inject
    DraftingProposal drafting;

    @Inject
    HandlingProposal handling;

    public UUID draft(UUID sessionId, ProposalText text, Caller by, Instant at) {
        var id = Ids.next();
        drafting.draft(id, sessionId, null, text, WordsConsent.not_needed, by, at);
        return id;
    }

    /** A member's, recorded by the office, from a request with the resident's own words, which they allow. */
    public UUID draftFrom(UUID requestId, UUID sessionId, UUID memberId, DraftText text, Caller by, Instant at) {
        var id = Ids.next();
        var origin = new ProposalOrigin(ProposalOriginKind.request, requestId, true);
        drafting.draft(id, new NewProposal(sessionId, memberId, origin, text), by, at);
        return id;
    }

    public void invite(UUID id, List<UUID> memberIds, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> drafting.invite(proposal, memberIds, moment));
    }

    public void cosign(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> drafting.cosign(proposal, by, moment));
    }

    public void submit(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, drafting::submit);
    }

    public void withdraw(UUID id, String note, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> drafting.withdraw(proposal, note, moment));
    }

    public void consent(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (proposal, moment) -> proposal.consent(true, moment));
    }
}
