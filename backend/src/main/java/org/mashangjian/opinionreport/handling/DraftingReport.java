package org.mashangjian.opinionreport.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.member.MemberFacts;
import org.mashangjian.member.Members;
import org.mashangjian.opinionreport.body.NewReport;
import org.mashangjian.opinionreport.body.ReportOriginChoice;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.report.HandlingReport;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportFiling;
import org.mashangjian.opinionreport.report.ReportOrigin;
import org.mashangjian.opinionreport.report.ReportTerms;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.report.ReportTrail;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.web.Refusal;

/**
 * Drafts reports: from nothing, from a request, a reception or a consultation, or of a proposal that was not filed. In the
 * caller's transaction.
 */
@ApplicationScoped
public class DraftingReport {
    private static final String COMMITTEE = "SELECT division_code FROM committee WHERE id = ?";

    /**
     * What a proposal says.
     *
     * @param memberId whose it is, and whose draft it becomes; else it is the caller's
     * @param holdsWords whether it holds a resident's own words by their consent, which stay bound by it
     */
    public record ProposalText(
            UUID proposalId,
            UUID committeeId,
            UUID memberId,
            String title,
            String situation,
            String analysis,
            String recommendations,
            boolean holdsWords) {}

    @Inject
    PlacingReport placing;

    @Inject
    Prefilling prefilling;

    @Inject
    HandlingReport handling;

    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    Members members;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    void draft(UUID id, NewReport body, Caller caller, Instant at) {
        if (!body.confidentialityConfirmed()) {
            throw Refusal.broken("confidentialityConfirmed", "confidentiality_not_confirmed");
        }
        var written = new ReportText(body.title(), body.situation(), body.analysis(), body.recommendations());
        var filled = body.origin() == null ? null : fill(body.origin(), written, caller);
        var text = filled == null ? written : filled.text();
        if (text.isTooLong()) {
            throw Refusal.broken("situation", "too_long_together");
        }
        var filing = placing.place(body, filled, caller);
        var under = new ReportTerms(
                "internal".equals(body.visibility()),
                Boolean.TRUE.equals(body.express()),
                Boolean.TRUE.equals(body.authorAgrees()));
        keep(
                id,
                filing,
                text,
                under,
                body.origin() == null ? null : body.origin().consentHow(),
                caller,
                at);
        if (body.photoIds() != null) {
            photos.hang(PhotoPlace.opinion_report, id, null, body.photoIds());
        }
        if (body.documentIds() != null) {
            documents.hang(PhotoPlace.opinion_report, id, body.documentIds(), caller.accountId());
        }
    }

    /**
     * Drafts a report of a proposal that was not filed, its text cut to 1,500 code points where it is longer, and links the two.
     * Who may convert is for the proposal to say.
     */
    public UUID fromProposal(ProposalText it, Caller caller, Instant at) {
        var id = Ids.next();
        var division =
                sql.one(COMMITTEE, row -> row.string(1), it.committeeId()).orElseThrow();
        var member = it.memberId() == null ? Optional.<MemberFacts>empty() : members.find(it.memberId());
        var filing = new ReportFiling(
                it.committeeId(),
                null,
                division,
                member.isPresent() ? null : caller.accountId(),
                it.memberId(),
                member.map(MemberFacts::name).orElse(caller.name()),
                new ReportOrigin(
                        "proposal", it.proposalId(), it.holdsWords() ? WordsConsent.given : WordsConsent.not_needed));
        var text = new ReportText(it.title(), it.situation(), it.analysis(), it.recommendations()).fitted();
        keep(id, filing, text, new ReportTerms(false, false, false), null, caller, at);
        return id;
    }

    private Prefilling.Filled fill(ReportOriginChoice origin, ReportText written, Caller caller) {
        if (origin.consent() == WordsConsent.given && origin.consentHow() == null) {
            throw Refusal.broken("origin.consentHow", "required");
        }
        return prefilling.fill(origin.kind(), origin.id(), origin.consent(), written, caller);
    }

    /** @param how the resident consented, where they did */
    private void keep(
            UUID id, ReportFiling filing, ReportText text, ReportTerms under, String how, Caller caller, Instant at) {
        var moment = new Moment<>(ReportTrail.actor(caller), Set.of(ReportParty.author), at);
        handling.keep(OpinionReport.draft(id, filing, text, under, how, moment));
        var origin = filing.origin();
        if (origin.id() != null) {
            lineage.link(
                    origin.kind(), origin.id(), "opinion_report", id, filing.committeeId(), caller.accountId(), at);
        }
    }
}
