package org.mashangjian.words.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.ErasingRows;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.opinionreport.origin.OwnWords;
import org.mashangjian.opinionreport.origin.SaidByResident;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.revision.Revisions;

/** Strikes a resident's words out of a report and all its revisions. */
@ApplicationScoped
public class ErasingReportWords extends ErasingRows {
    @Inject
    SaidByResident said;

    @Inject
    Revisions revisions;

    ErasingReportWords() {
        super(ErasedKind.opinion_report, Map.of());
    }

    @Override
    protected int change(UUID id, ErasurePart part, Instant at) {
        var theirs = said.words(kind().name(), id);
        UnaryOperator<ReportText> struck = text -> text.each(one -> OwnWords.struckFrom(one, theirs));
        OpinionReport report = OpinionReport.findById(id);
        var without = struck.apply(report.text());
        var changed = revisions.strike(id, struck);
        if (!without.equals(report.text())) {
            report.loseWords(without, at);
            OpinionReport.flush();
            changed++;
        }
        return changed;
    }
}
