package org.mashangjian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.proposal.state.NotFiledReason;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.WordsConsent;
import org.mashangjian.proposal.trail.ProposalMoment;

/** A proposal (提案) until it is filed. Its verbs are the only way its state changes. */
@Entity
@DynamicUpdate
public class Proposal extends PublishableProposal {
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Enumerated(EnumType.STRING)
    private ProposalCategory category;

    private UUID proposerAccountId;
    private UUID proposerMemberId;
    private String proposerName;
    private String groupName;
    private String subject;
    private String situation;
    private String analysis;
    private String recommendations;
    private UUID[] suggestedUnitIds = {};
    private Instant submittedAt;
    private UUID examinerAccountId;
    private String examinerName;
    private Integer filingNumber;
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private NotFiledReason reasonCode;

    private String reason;
    private UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private WordsConsent wordsConsent = WordsConsent.not_needed;

    private boolean wordsAnsweredByReceipt;

    protected Proposal() {}

    /** @param memberId the lead proposer, or null where it is a group's; @param name how the proposer is called */
    public static Proposal draft(
            UUID id,
            UUID committeeId,
            UUID sessionId,
            UUID accountId,
            UUID memberId,
            String name,
            ProposalText text,
            ProposalMoment moment) {
        var proposal = new Proposal();
        proposal.sessionId = sessionId;
        proposal.proposerAccountId = accountId;
        proposal.proposerMemberId = memberId;
        proposal.proposerName = name;
        proposal.say(text);
        proposal.begin(id, committeeId, moment);
        return proposal;
    }

    /**
     * Saved as one types: audited, but no line in the timeline.
     *
     * @param ofSession it may be meant for another one
     * @param name how the proposer is called now; a group's proposal goes by the group's name
     */
    public void write(UUID ofSession, String name, ProposalText text, ProposalMoment moment) {
        move(ProposalAction.write, moment);
        happened(ProposalAction.write.done(), null, true, Moved.PLAINLY, moment);
        sessionId = ofSession;
        proposerName = name;
        say(text);
    }

    public void invite(UUID memberId, String name, ProposalMoment moment) {
        make(ProposalAction.invite, name, new Moved(null, memberId), moment);
    }

    /** Somebody who was asked is asked no longer. */
    public void dropCosigner(UUID memberId, String name, ProposalMoment moment) {
        move(ProposalAction.invite, moment);
        happened("cosigner_dropped", name, false, new Moved(null, memberId), moment);
    }

    public void cosign(UUID memberId, ProposalMoment moment) {
        make(ProposalAction.cosign, null, new Moved(null, memberId), moment);
    }

    public void refuseCosignature(UUID memberId, String note, ProposalMoment moment) {
        make(ProposalAction.refuse, note, new Moved(null, memberId), moment);
    }

    /** It is prefilled. @param consent of the resident whose words these may be */
    public void quote(WordsConsent consent) {
        wordsConsent = consent;
    }

    /** The proposer says it in their own words now. */
    public void quoteNoMore() {
        wordsConsent = WordsConsent.not_needed;
    }

    /** @param how the resident said so: by phone, in writing, face to face */
    public void recordConsent(boolean agreed, String how, ProposalMoment moment) {
        make(ProposalAction.record_consent, how, new Moved(agreed ? "agreed" : "refused", null), moment);
        wordsConsent = agreed ? WordsConsent.given : WordsConsent.refused;
        wordsAnsweredByReceipt = false;
    }

    /** The resident says yes by their receipt. @param filled the text with their words */
    public void giveWords(ProposalText filled, ProposalMoment moment) {
        make(ProposalAction.give_words, null, Moved.PLAINLY, moment);
        wordsConsent = WordsConsent.given;
        wordsAnsweredByReceipt = true;
        say(filled);
    }

    /** The resident says no, or takes back what they allowed: what was filed stays, and is public no longer. */
    public void refuseWords(ProposalMoment moment) {
        make(ProposalAction.refuse_words, null, Moved.PLAINLY, moment);
        if (wordsConsent == WordsConsent.given) {
            hide();
        }
        wordsConsent = WordsConsent.refused;
        wordsAnsweredByReceipt = true;
    }

    /** The words are struck out of it, wherever it stands. */
    public void loseWords(ProposalText without) {
        wordsConsent = wordsConsent == WordsConsent.given ? WordsConsent.refused : wordsConsent;
        say(without);
    }

    public void submit(ProposalMoment moment) {
        make(ProposalAction.submit, null, Moved.PLAINLY, moment);
        submittedAt = moment.at();
    }

    public void withdraw(String note, ProposalMoment moment) {
        make(ProposalAction.withdraw, note, Moved.PLAINLY, moment);
    }

    public void redraft(ProposalMoment moment) {
        make(ProposalAction.redraft, null, Moved.PLAINLY, moment);
    }

    public void examine(ProposalMoment moment) {
        make(ProposalAction.examine, null, Moved.PLAINLY, moment);
        examinerAccountId = moment.by().accountId();
        examinerName = moment.by().name();
    }

    /** @param number the next of its session; taken in the same transaction */
    public void file(int number, String note, ProposalMoment moment) {
        make(ProposalAction.file, note, Moved.PLAINLY, moment);
        filingNumber = number;
        filedAt = moment.at();
    }

    public void rejectFiling(NotFiledReason code, String words, ProposalMoment moment) {
        make(ProposalAction.reject_filing, words, new Moved(code.name(), null), moment);
        reasonCode = code;
        reason = words;
    }

    public void giveBack(String words, ProposalMoment moment) {
        make(ProposalAction.give_back, words, Moved.PLAINLY, moment);
        reason = words;
    }

    /** The other goes on for both; this proposer keeps theirs and is told of what becomes of the other. */
    public void mergeInto(Proposal other, String words, ProposalMoment moment) {
        make(ProposalAction.merge, words, new Moved(null, other.id()), moment);
        mergedInto = other.id();
        reason = words;
    }

    /** The one that went on for both was withdrawn or not filed. */
    void goOnAlone(ProposalMoment moment) {
        make(ProposalAction.unmerge, null, new Moved(null, mergedInto), moment);
        mergedInto = null;
        reason = null;
    }

    public void takeIn(Proposal merged, ProposalMoment moment) {
        make(ProposalAction.take_in, null, new Moved(null, merged.id()), moment);
    }

    /** @param drafting makes the opinion report it goes on as, once that is allowed, and gives its id */
    public void convert(Supplier<UUID> drafting, ProposalMoment moment) {
        move(ProposalAction.convert, moment);
        happened(ProposalAction.convert.done(), null, false, new Moved(null, drafting.get()), moment);
    }

    private void say(ProposalText text) {
        kind = text.kind();
        groupName = text.groupName();
        category = text.category();
        subject = text.subject();
        situation = text.situation();
        analysis = text.analysis();
        recommendations = text.recommendations();
        suggestedUnitIds = text.suggestedUnitIds().toArray(UUID[]::new);
    }

    public ProposalText text() {
        return new ProposalText(
                kind, groupName, category, subject, situation, analysis, recommendations, List.of(suggestedUnitIds));
    }

    public boolean isFiled() {
        return filedAt != null;
    }

    public WordsConsent wordsConsent() {
        return wordsConsent;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public String proposerName() {
        return proposerName;
    }

    public UUID proposerMemberId() {
        return proposerMemberId;
    }
}
