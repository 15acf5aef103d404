package org.mashangjian.proposal.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.opinionreport.handling.DraftingReport;
import org.mashangjian.opinionreport.origin.OriginKind;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.report.ReportTexts;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.ProposalText;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.WordsConsent;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Fills a draft from what it comes from, links the two, and lets a proposal that was not filed go on as a report. */
@ApplicationScoped
public class FillingDraft {
    private static final ReportText EMPTY = new ReportText(null, null, null, null);

    @Inject
    Prefilling prefilling;

    @Inject
    ReportTexts reports;

    @Inject
    DraftingReport drafting;

    @Inject
    Lineage lineage;

    /** What a draft begins with. */
    public record Filled(UUID committeeId, ProposalText text, WordsConsent consent) {}

    /** 422 for what is not the caller's to go on from. @param written what the proposer wrote already, or null */
    public Filled fill(ProposalOrigin origin, ProposalText written, Caller caller) {
        if (origin.kind() == ProposalOriginKind.opinion_report) {
            var report =
                    reports.find(origin.id(), caller).orElseThrow(() -> Refusal.broken("origin", "unknown_origin"));
            var text = new ReportText(report.title(), report.situation(), report.analysis(), report.recommendations());
            var holdsWords = report.consent() == org.mashangjian.opinionreport.state.WordsConsent.given;
            return new Filled(
                    report.committeeId(),
                    over(text, written),
                    holdsWords ? WordsConsent.given : WordsConsent.not_needed);
        }
        var allowed = Boolean.TRUE.equals(origin.wordsAllowed())
                ? org.mashangjian.opinionreport.state.WordsConsent.given
                : org.mashangjian.opinionreport.state.WordsConsent.not_asked;
        var filled = prefilling.fill(OriginKind.valueOf(origin.kind().name()), origin.id(), allowed, EMPTY, caller);
        return new Filled(
                filled.committeeId(),
                over(filled.text(), written),
                WordsConsent.valueOf(filled.origin().consent().name()));
    }

    /** In the transaction that makes the proposal. */
    public void link(ProposalOrigin origin, Proposal proposal, Caller caller, Instant at) {
        lineage.link(
                origin.kind().name(),
                origin.id(),
                "proposal",
                proposal.id(),
                proposal.committeeId(),
                caller.accountId(),
                at);
    }

    /** 422 where a stretch of the resident's own words stands in it that they did not allow. */
    public void checkWords(Proposal proposal) {
        var consent = proposal.wordsConsent() == WordsConsent.given
                ? org.mashangjian.opinionreport.state.WordsConsent.given
                : org.mashangjian.opinionreport.state.WordsConsent.not_asked;
        var text = proposal.text();
        prefilling.checkWords(
                "proposal",
                proposal.id(),
                consent,
                new ReportText(text.subject(), text.situation(), text.analysis(), text.recommendations()));
    }

    /** Drafts a report of a proposal that was not filed, once; gives its id. */
    public UUID convert(Proposal proposal, Caller caller, Instant at) {
        if (lineage.after("proposal", proposal.id()).stream()
                .anyMatch(it -> it.kind().equals("opinion_report"))) {
            throw Refusal.of(ProblemType.conflict, "converted_already");
        }
        var text = proposal.text();
        return drafting.fromProposal(
                new DraftingReport.ProposalText(
                        proposal.id(),
                        proposal.committeeId(),
                        proposal.proposerMemberId(),
                        text.subject(),
                        text.situation(),
                        text.analysis(),
                        text.recommendations(),
                        proposal.wordsConsent() == WordsConsent.given),
                caller,
                at);
    }

    private static ProposalText over(ReportText filling, ProposalText written) {
        if (written == null) {
            return new ProposalText(
                    ProposalKind.member,
                    null,
                    null,
                    filling.title() == null ? "（请写案由）" : filling.title(),
                    filling.situation(),
                    filling.analysis(),
                    filling.recommendations(),
                    List.of());
        }
        return new ProposalText(
                written.kind(),
                written.groupName(),
                written.category(),
                written.subject(),
                written.situation() == null ? filling.situation() : written.situation(),
                written.analysis() == null ? filling.analysis() : written.analysis(),
                written.recommendations() == null ? filling.recommendations() : written.recommendations(),
                written.suggestedUnitIds());
    }
}
