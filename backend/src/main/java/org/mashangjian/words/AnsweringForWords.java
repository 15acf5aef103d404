package org.mashangjian.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.report.HandlingReport;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.words.erasure.ErasingProposalWords;
import org.mashangjian.words.erasure.ErasingReportWords;

/** Takes a resident's yes or no where reports and proposals meet what they said; in the caller's transaction. */
@ApplicationScoped
class AnsweringForWords {
    /** How they said so, as the report keeps it. */
    private static final String BY_RECEIPT = "本人凭查询码答复";

    @Inject
    UsesOfWords uses;

    @Inject
    Prefilling prefilling;

    @Inject
    HandlingReport reports;

    @Inject
    HandlingProposal proposals;

    @Inject
    ErasingReportWords reportWords;

    @Inject
    ErasingProposalWords proposalWords;

    @Inject
    DatabaseClock clock;

    /** Those of which something is still to be said, or was; without what has no words any more. */
    List<WordsApi.Use> uses(UUID requestId) {
        return uses.of(requestId).stream()
                .flatMap(it ->
                        prefilling.offer(it.rootKind(), it.rootId()).stream().map(offer -> use(it, offer)))
                .toList();
    }

    /** 404 for what does not go back to this request. */
    void answer(UUID requestId, WordsApi.Answer body) {
        var all = uses.of(requestId);
        var found = all.stream()
                .filter(it -> it.kind() == body.kind() && it.id().equals(body.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var at = clock.now();
        if (body.agreed()) {
            agree(found, at);
        } else {
            refuse(found, false, at);
            // and in what was made of it with the same consent
            all.stream()
                    .filter(it -> it != found && it.path().contains(found.id()))
                    .forEach(it -> refuse(it, true, at));
        }
    }

    private void agree(UsesOfWords.Found it, Instant at) {
        var offer = prefilling.offer(it.rootKind(), it.rootId());
        switch (it.kind()) {
            case opinion_report ->
                reports.byResident(
                        it.id(), at, (report, moment) -> report.giveWords(BY_RECEIPT, filled(report, offer), moment));
            case proposal ->
                proposals.byResident(it.id(), at, (proposal, moment) -> {
                    var text = proposal.text();
                    // who has confirmed other words is not to find these in it
                    var untouched = offer.filter(words -> moment.facts().cosigned() == 0)
                            .filter(words -> isNeutral(text.situation(), words));
                    proposal.giveWords(
                            untouched
                                    .map(words -> text.saying(words.words().situation()))
                                    .orElse(text),
                            moment);
                });
        }
    }

    private ReportText filled(OpinionReport report, Optional<Prefilling.Offer> offer) {
        return offer.isPresent() ? prefilling.withWords(report.origin(), report.text()) : report.text();
    }

    private static boolean isNeutral(String situation, Prefilling.Offer offer) {
        return situation == null || situation.equals(offer.neutral());
    }

    /**
     * Struck out of what can still be worded anew; what was issued or filed is an official paper.
     *
     * @param onlyGiven leaves what was not allowed as it is; as the locked row says, whatever was read before
     */
    private void refuse(UsesOfWords.Found it, boolean onlyGiven, Instant at) {
        switch (it.kind()) {
            case opinion_report ->
                reports.byResident(it.id(), at, (report, moment) -> {
                    if (!onlyGiven || report.origin().consent() == WordsConsent.given) {
                        report.refuseWords(BY_RECEIPT, moment);
                    }
                });
            case proposal ->
                proposals.byResident(it.id(), at, (proposal, moment) -> {
                    if (!onlyGiven || proposal.wordsConsent() == org.mashangjian.proposal.state.WordsConsent.given) {
                        proposal.refuseWords(moment);
                    }
                });
        }
        strike(it, at);
    }

    private void strike(UsesOfWords.Found it, Instant at) {
        switch (it.kind()) {
            case opinion_report -> {
                OpinionReport report = OpinionReport.findById(it.id());
                if (!report.isIssued() && report.origin().consent() == WordsConsent.refused) {
                    reportWords.erase(it.id(), ErasurePart.content, true, at);
                }
            }
            case proposal -> {
                Proposal proposal = Proposal.findById(it.id());
                if (!proposal.isFiled()
                        && proposal.wordsConsent() == org.mashangjian.proposal.state.WordsConsent.refused) {
                    proposalWords.erase(it.id(), ErasurePart.content, true, at);
                }
            }
        }
    }

    private static WordsApi.Use use(UsesOfWords.Found it, Prefilling.Offer offer) {
        var words = offer.words();
        return new WordsApi.Use(
                it.kind(),
                it.id(),
                it.committee(),
                it.at(),
                it.kind() == WordsApi.Kind.opinion_report ? words.title() : null,
                words.situation(),
                it.consent(),
                it.yes(offer.neutral()),
                it.mayAgree(),
                it.mayRefuse());
    }
}
