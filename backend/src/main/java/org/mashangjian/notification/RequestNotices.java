package org.mashangjian.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.setting.SpreadingNotices;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.state.RequestExaminer;

/** Tells those in charge of a request what happened to it, and after them those who watch it. */
@ApplicationScoped
class RequestNotices implements EventListener {
    private static final Set<Audience> NOBODY = EnumSet.noneOf(Audience.class);

    @Inject
    ObjectMapper json;

    @Inject
    Notices notices;

    @Inject
    OfficeKeptAway office;

    @Inject
    TellingWatchers watchers;

    @Inject
    SpreadingNotices spreading;

    @Override
    public void on(OutboxEvent event) {
        var toAppoint = false;
        if (event.type().equals("request.recused")) {
            notices.takeBack(event.subjectId());
            toAppoint = office.tell(event);
        }
        var audience = audience(event);
        if (!audience.isEmpty()) {
            notices.make(event, audience);
        }
        var watched = watchers.tell(event);
        if (toAppoint || watched || !audience.isEmpty()) {
            spreading.spread(event.id());
        }
    }

    Set<Audience> audience(OutboxEvent event) {
        return switch (event.type()) {
            case "request.submitted" -> submitted(event);
            case "request.assigned" -> EnumSet.of(Audience.assignee);
            case "request.overdue" ->
                EnumSet.of(Audience.chief, Audience.assignee, Audience.units, Audience.clerks_where_unassigned);
            case "request.objection_due_soon" -> EnumSet.of(Audience.units);
            case "request.promise_missed" ->
                EnumSet.of(Audience.chief, Audience.assignee, Audience.units, Audience.clerks_where_unassigned);
            case "request.due_soon", "request.promise_due_soon", "request.reminded" ->
                EnumSet.of(Audience.assignee, Audience.units, Audience.clerks_where_unassigned);
            case "request.escalated" -> EnumSet.of(Audience.chief, Audience.office);
            case "request.extension_asked", "request.not_solved_again" -> EnumSet.of(Audience.chief);
            case "request.extension_granted", "request.withdrawn", "request.contact_corrected" ->
                EnumSet.of(Audience.assignee);
            case "request.referred" -> EnumSet.of(Audience.dispatcher);
            case "request.objected" -> EnumSet.of(Audience.office, Audience.dispatcher);
            case "request.dispatched", "request.designated" -> EnumSet.of(Audience.units);
            case "request.objection_upheld" -> EnumSet.of(Audience.assignee, Audience.clerks_where_unassigned);
            case "request.recused" ->
                read(event, RequestEvent.Recused.class).toOffice()
                        ? EnumSet.of(Audience.office)
                        : EnumSet.of(Audience.clerks_where_unassigned);
            case "request.returned" -> EnumSet.of(Audience.clerks_where_unassigned);
            case "request.reopened" -> EnumSet.of(Audience.assignee, Audience.chief);
            case "request.message_sent" ->
                read(event, RequestEvent.MessageSent.class).fromResident()
                        ? EnumSet.of(Audience.assignee, Audience.clerks_where_unassigned)
                        : NOBODY;
            case "request.appealed" ->
                read(event, RequestEvent.Appealed.class).examiner() == RequestExaminer.office
                        ? EnumSet.of(Audience.office)
                        : EnumSet.of(Audience.chief);
            default -> NOBODY;
        };
    }

    /** The frequent one: not even read where the word of danger is not in it. */
    private Set<Audience> submitted(OutboxEvent event) {
        return event.data().contains("\"danger\"")
                        && read(event, RequestEvent.Submitted.class).urgency() == RequestUrgency.danger
                ? EnumSet.of(Audience.chief)
                : NOBODY;
    }

    private <T extends RequestEvent> T read(OutboxEvent event, Class<T> type) {
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("event " + event.id() + " cannot be read as " + type.getSimpleName(), ours);
        }
    }
}
