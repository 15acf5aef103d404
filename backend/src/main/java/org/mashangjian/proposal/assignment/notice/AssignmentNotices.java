package org.mashangjian.proposal.assignment.notice;

import static org.mashangjian.proposal.assignment.notice.Audience.dispatcher;
import static org.mashangjian.proposal.assignment.notice.Audience.lead_unit;
import static org.mashangjian.proposal.assignment.notice.Audience.leader;
import static org.mashangjian.proposal.assignment.notice.Audience.office;
import static org.mashangjian.proposal.assignment.notice.Audience.proposer;
import static org.mashangjian.proposal.assignment.notice.Audience.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;

/** Tells those who have to do something, or wait for something, what happened. */
@ApplicationScoped
class AssignmentNotices implements EventListener {
    private static final String KIND = "proposal_assignment";
    private static final Map<String, Set<Audience>> TOLD = Map.ofEntries(
            Map.entry("assigned", EnumSet.of(unit)),
            Map.entry("objected", EnumSet.of(dispatcher, office)),
            Map.entry("designated", EnumSet.of(unit)),
            Map.entry("reassigned", EnumSet.of(unit)),
            Map.entry("contacted", EnumSet.of(proposer)),
            Map.entry("met", EnumSet.of(proposer)),
            Map.entry("progress_reported", EnumSet.of(proposer)),
            Map.entry("opined", EnumSet.of(lead_unit)),
            Map.entry("extension_asked", EnumSet.of(dispatcher, office)),
            Map.entry("extension_granted", EnumSet.of(unit, proposer)),
            Map.entry("extension_refused", EnumSet.of(unit)),
            Map.entry("replied", EnumSet.of(office, dispatcher)),
            Map.entry("paper_enclosed", EnumSet.of(office, proposer)),
            Map.entry("replied_again", EnumSet.of(office, proposer)),
            Map.entry("reminded", EnumSet.of(unit)),
            Map.entry("contact_due_soon", EnumSet.of(unit)),
            Map.entry("contact_late", EnumSet.of(unit, dispatcher)),
            Map.entry("contact_escalated", EnumSet.of(office, leader)),
            Map.entry("reply_due_soon", EnumSet.of(unit)),
            Map.entry("reply_late", EnumSet.of(unit, dispatcher)),
            Map.entry("reply_escalated", EnumSet.of(office, leader)),
            Map.entry("promise_due_soon", EnumSet.of(unit)),
            Map.entry("promise_late", EnumSet.of(unit, dispatcher, office, proposer)));

    @Inject
    SubjectNotices notices;

    @Inject
    ToldOfAssignment subjects;

    /** The kinds that somebody is told of. */
    static Set<String> kinds() {
        return TOLD.keySet();
    }

    @Override
    public void on(OutboxEvent event) {
        if (event.type().startsWith(KIND + ".")) {
            var told = TOLD.get(event.type().substring(KIND.length() + 1));
            if (told != null) {
                subjects.label(event.subjectId())
                        .ifPresent(label -> notices.tell(
                                event, KIND, event.subjectId(), label, subjects.accounts(event.subjectId(), told)));
            }
        }
    }
}
