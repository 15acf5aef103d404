package org.mashangjian.opinionreport.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.opinionreport.body.NewRevision;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.revision.Revisions;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.web.Refusal;

/** What is checked and kept when a report is edited and issued; within its verb, which is locked. */
@ApplicationScoped
class EditingReport {
    @Inject
    Prefilling prefilling;

    @Inject
    Revisions revisions;

    @Inject
    ReportNumbers numbers;

    void revise(OpinionReport report, NewRevision body, Moment<ReportParty> moment) {
        var text = new ReportText(body.title(), body.situation(), body.analysis(), body.recommendations());
        if (text.isTooLong()) {
            throw Refusal.broken("situation", "too_long_together");
        }
        prefilling.checkWords(report, text);
        report.revise(text, body.note(), moment);
        revisions.keep(report, body.note(), moment.by(), moment.at());
    }

    /** A number taken for an issue that is refused is given back with the transaction. */
    void issue(OpinionReport report, String note, Moment<ReportParty> moment) {
        prefilling.checkWords(report, report.text());
        report.issue(numbers.next(report.committeeId(), moment.at()), note, moment);
    }
}
