package org.mashangjian.consultation.notice;

import static org.mashangjian.consultation.notice.Audience.chief;
import static org.mashangjian.consultation.notice.Audience.leader;
import static org.mashangjian.consultation.notice.Audience.office;
import static org.mashangjian.consultation.notice.Audience.owner;
import static org.mashangjian.consultation.notice.Audience.parties;
import static org.mashangjian.consultation.notice.Audience.responsible;
import static org.mashangjian.consultation.notice.Audience.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;

/** Tells those who have to do something, or asked for something, what happened. */
@ApplicationScoped
class ConsultationNotices implements EventListener {
    private static final Map<String, Set<Audience>> TOLD = Map.ofEntries(
            Map.entry("topic.proposed", EnumSet.of(venue, office)),
            Map.entry("topic.screened", EnumSet.of(chief, office)),
            Map.entry("topic.approved", EnumSet.of(owner)),
            Map.entry("topic.rejected", EnumSet.of(owner)),
            Map.entry("topic.deferred", EnumSet.of(owner)),
            Map.entry("topic.merged", EnumSet.of(owner)),
            Map.entry("consultation.noticed", EnumSet.of(parties, owner)),
            Map.entry("consultation.changed", EnumSet.of(parties)),
            Map.entry("consultation.material_added", EnumSet.of(parties)),
            Map.entry("consultation.cancelled", EnumSet.of(parties, owner)),
            Map.entry("consultation.minuted", EnumSet.of(parties)),
            Map.entry("consultation.submitted", EnumSet.of(office, leader)),
            Map.entry("consultation.adopted", EnumSet.of(venue, owner)),
            Map.entry("consultation.partly_adopted", EnumSet.of(venue, owner)),
            Map.entry("consultation.not_adopted", EnumSet.of(venue, owner)),
            Map.entry("consultation.implementing", EnumSet.of(responsible)),
            Map.entry("consultation.completed", EnumSet.of(parties, owner)),
            Map.entry("consultation.notice_late", EnumSet.of(chief, office, owner)),
            Map.entry("consultation.materials_late", EnumSet.of(chief, office, owner)),
            Map.entry("consultation.minutes_late", EnumSet.of(chief, office, owner)),
            Map.entry("outcome.answered", EnumSet.of(venue, owner)),
            Map.entry("consultation_plan.submitted", EnumSet.of(leader)),
            Map.entry("consultation_plan.returned", EnumSet.of(office)),
            Map.entry("consultation_plan.approved", EnumSet.of(office)));

    @Inject
    SubjectNotices notices;

    @Inject
    Accounts accounts;

    @Inject
    ToldOf subjects;

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
                    .ifPresent(of -> notices.tell(event, of.kind(), of.id(), of.label(), accounts.of(told, of)));
        }
    }
}
