package org.mashangjian.proposal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.ProposalText;
import org.mashangjian.proposal.ReleasingMerged;
import org.mashangjian.proposal.drafting.body.ChangedProposal;
import org.mashangjian.proposal.drafting.body.DraftText;
import org.mashangjian.proposal.drafting.body.NewProposal;
import org.mashangjian.proposal.origin.FillingDraft;
import org.mashangjian.proposal.search.ProposalTerms;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.state.WordsConsent;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.web.Refusal;

/** What a proposer and the cosigners do with a draft; in the caller's transaction, for the resources and the demo. */
@ApplicationScoped
class DraftingProposal {
    @Inject
    CheckingDraft checking;

    @Inject
    HandlingProposal handling;

    @Inject
    Cosigners cosigners;

    @Inject
    ProposalTerms terms;

    @Inject
    FillingDraft filling;

    @Inject
    ReleasingMerged releasing;

    @Inject
    HangingPhotos photos;

    /** From what it comes from, where that is named. */
    void draft(UUID id, NewProposal body, Caller caller, Instant at) {
        var written = body.text() == null ? null : body.text().text();
        if (body.origin() == null) {
            if (written == null) {
                throw Refusal.broken("text", "required");
            }
            draft(id, body.sessionId(), body.memberId(), written, WordsConsent.not_needed, caller, at);
            hang(id, body.text());
            return;
        }
        var filled = filling.fill(body.origin(), written, caller);
        var proposal = draft(id, body.sessionId(), body.memberId(), filled.text(), filled.consent(), caller, at);
        if (!filled.committeeId().equals(proposal.committeeId())) {
            throw Refusal.broken("origin", "unknown_origin");
        }
        filling.link(body.origin(), proposal, caller, at);
        hang(id, body.text());
    }

    /** @param memberId the member whose words the office records, or null; @param consent of the resident whose words it uses */
    Proposal draft(
            UUID id,
            UUID sessionId,
            UUID memberId,
            ProposalText text,
            WordsConsent consent,
            Caller caller,
            Instant at) {
        var proposer = checking.proposer(sessionId, memberId, text, caller);
        checking.text(sessionId, proposer.committeeId(), text);
        var moment = new ProposalMoment(Trail.actor(caller), Set.of(ProposalParty.proposer), at, null);
        var proposal = Proposal.draft(
                id,
                proposer.committeeId(),
                sessionId,
                caller.accountId(),
                proposer.memberId(),
                proposer.name(text),
                text,
                moment);
        proposal.quote(consent);
        handling.keep(proposal);
        return proposal;
    }

    /** Who has confirmed other words is asked again. */
    void write(Proposal proposal, ChangedProposal body, ProposalMoment moment) {
        var text = body.text().text();
        checking.text(body.sessionId(), proposal.committeeId(), text);
        var before = proposal.text();
        proposal.write(body.sessionId(), checking.nameOf(proposal, text), text, moment);
        if (Boolean.TRUE.equals(body.ownWords())) {
            proposal.quoteNoMore();
        }
        if (!text.equals(before)) {
            cosigners.askAgain(proposal.id(), moment.at());
        }
        hang(proposal.id(), body.text());
    }

    private void hang(UUID id, DraftText text) {
        if (text != null && text.photoIds() != null) {
            photos.hang(PhotoPlace.proposal, id, null, text.photoIds());
        }
    }

    void invite(Proposal proposal, List<UUID> memberIds, ProposalMoment moment) {
        for (var memberId : memberIds) {
            var member = checking.member(memberId, proposal.committeeId(), "memberIds");
            if (memberId.equals(proposal.proposerMemberId())) {
                throw Refusal.broken("memberIds", "proposer_cannot_cosign");
            }
            if (cosigners.ask(proposal.id(), memberId, member.name(), moment.at())) {
                proposal.invite(memberId, member.name(), moment);
            }
        }
    }

    void drop(Proposal proposal, UUID memberId, ProposalMoment moment) {
        if (!cosigners.drop(proposal.id(), memberId)) {
            throw Refusal.broken("memberId", "unknown_cosigner");
        }
        proposal.dropCosigner(memberId, null, moment);
    }

    void cosign(Proposal proposal, Caller caller, ProposalMoment moment) {
        proposal.cosign(caller.memberId(), moment);
        cosigners.answer(proposal.id(), caller.memberId(), true, moment.at());
    }

    void refuse(Proposal proposal, Caller caller, String note, ProposalMoment moment) {
        proposal.refuseCosignature(caller.memberId(), note, moment);
        cosigners.answer(proposal.id(), caller.memberId(), false, moment.at());
    }

    /** What was merged into it goes on by itself. */
    void withdraw(Proposal proposal, String note, ProposalMoment moment) {
        proposal.withdraw(note, moment);
        releasing.of(proposal, moment.at());
    }

    /** Whole, within the window, with nobody's answer outstanding; from then on it is found. */
    void submit(Proposal proposal, ProposalMoment moment) {
        proposal.submit(moment);
        CheckingDraft.whole(proposal.text());
        filling.checkWords(proposal);
        terms.keep(proposal);
    }
}
