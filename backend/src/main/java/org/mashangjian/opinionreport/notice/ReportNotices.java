package org.mashangjian.opinionreport.notice;

import static org.mashangjian.opinionreport.notice.ReportAudience.author;
import static org.mashangjian.opinionreport.notice.ReportAudience.leader;
import static org.mashangjian.opinionreport.notice.ReportAudience.office;
import static org.mashangjian.opinionreport.notice.ReportAudience.receiver;
import static org.mashangjian.opinionreport.notice.ReportAudience.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;

/** Tells those who have to do something, or wrote something, what happened. */
@ApplicationScoped
class ReportNotices implements EventListener {
    private static final Map<String, Set<ReportAudience>> TOLD = Map.ofEntries(
            Map.entry("opinion_report.submitted", EnumSet.of(office)),
            Map.entry("opinion_report.returned", EnumSet.of(author)),
            Map.entry("opinion_report.rejected", EnumSet.of(author)),
            Map.entry("opinion_report.issued", EnumSet.of(author, leader)),
            Map.entry("opinion_report.published", EnumSet.of(author)),
            Map.entry("opinion_report.concealed", EnumSet.of(author, office)),
            Map.entry("opinion_report.words_given", EnumSet.of(author)),
            Map.entry("opinion_report.words_refused", EnumSet.of(author)),
            Map.entry("opinion_report.collection_closing", EnumSet.of(author)),
            Map.entry("opinion_report.triage_late", EnumSet.of(office, leader)),
            Map.entry("opinion_report.assign_late", EnumSet.of(office, leader)),
            Map.entry("adoption.forwarded", EnumSet.of(receiver, author)),
            Map.entry("adoption.adopted", EnumSet.of(author, office)),
            Map.entry("adoption.not_adopted", EnumSet.of(author, office)),
            Map.entry("adoption.instructed", EnumSet.of(author, office)),
            Map.entry("adoption.assigned", EnumSet.of(unit, author)),
            Map.entry("adoption.answered", EnumSet.of(author, office, receiver)));

    @Inject
    SubjectNotices notices;

    @Inject
    ReportAccounts accounts;

    @Inject
    ToldOfReport subjects;

    /** The kinds that somebody is told of. */
    static Set<String> kinds() {
        return TOLD.keySet();
    }

    @Override
    public void on(OutboxEvent event) {
        var told = TOLD.get(event.type());
        if (told != null) {
            var kind = event.type().substring(0, event.type().indexOf('.'));
            subjects.find(kind, event.subjectId())
                    .ifPresent(of ->
                            notices.tell(event, "opinion_report", of.reportId(), of.label(), accounts.of(told, of)));
        }
    }
}
