package org.mashangjian.opinionreport.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.HangingDocuments;
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.opinionreport.body.ChangedReport;
import org.mashangjian.opinionreport.body.GivenConsent;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.report.ExpressGates;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportTerms;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.revision.Revisions;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.web.Refusal;

/** What is checked and kept when a report is written and handed in; within its verb, which is locked. */
@ApplicationScoped
class WritingReport {
    @Inject
    Prefilling prefilling;

    @Inject
    Revisions revisions;

    @Inject
    ExpressGates gates;

    @Inject
    HangingPhotos photos;

    @Inject
    HangingDocuments documents;

    @Inject
    AuditLog audit;

    /** Saved as it is typed: audited, but no entry of its own in the trail. */
    void change(OpinionReport report, ChangedReport body, Caller caller, Moment<ReportParty> moment) {
        var text = new ReportText(body.title(), body.situation(), body.analysis(), body.recommendations());
        if (text.isTooLong()) {
            throw Refusal.broken("situation", "too_long_together");
        }
        report.change(
                text,
                new ReportTerms(body.visibility().equals("internal"), body.express(), body.authorAgrees()),
                moment);
        if (body.photoIds() != null) {
            photos.hang(PhotoPlace.opinion_report, report.id(), null, body.photoIds());
        }
        if (body.documentIds() != null) {
            documents.hang(PhotoPlace.opinion_report, report.id(), body.documentIds(), caller.accountId());
        }
        audit.append(
                report.committeeId(), moment.at(), caller, "opinion_report.changed", "opinion_report", report.id());
    }

    void recordConsent(OpinionReport report, GivenConsent body, Moment<ReportParty> moment) {
        if (body.consent() == WordsConsent.not_needed) {
            throw Refusal.broken("consent", "out_of_scope");
        }
        var isGiven = body.consent() == WordsConsent.given;
        if (isGiven && body.how() == null) {
            throw Refusal.broken("how", "required");
        }
        var text = isGiven ? prefilling.withWords(report.origin(), report.text()) : report.text();
        report.recordConsent(body.consent(), body.how(), text, body.note(), moment);
    }

    void submit(OpinionReport report, String note, Moment<ReportParty> moment) {
        checkWhole(report.text());
        prefilling.checkWords(report, report.text());
        report.submit(note, report.under().express() ? gates.of(report.committeeId(), moment.at()) : null, moment);
        revisions.keep(report, note, moment.by(), moment.at());
    }

    private static void checkWhole(ReportText text) {
        if (text.title() == null) {
            throw Refusal.broken("title", "required");
        }
        if (text.situation() == null) {
            throw Refusal.broken("situation", "required");
        }
        if (text.recommendations() == null) {
            throw Refusal.broken("recommendations", "required");
        }
    }
}
