package org.mashangjian.reception.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;
import org.mashangjian.reception.ReceptionDayEvent;

/** Tells who is on duty, and the venue's staff where a day is called off or moved. */
@ApplicationScoped
class ReceptionNotices implements EventListener {
    private static final String KIND = "reception_day";
    private static final String ON_DUTY = """
            SELECT a.id FROM duty_shift s JOIN account a ON a.member_id = s.member_id WHERE s.day_id = ?
            """;
    private static final String STAFF = """
            SELECT DISTINCT g.account_id FROM reception_day d
            JOIN account_grant g ON g.venue_id = d.venue_id AND g.role IN ('clerk', 'chief') WHERE d.id = ?
            """;

    @Inject
    SubjectNotices notices;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        switch (event.type()) {
            case "reception_day.published" -> tell(event, accounts(ON_DUTY, event.subjectId()));
            case "reception_day.cancelled", "reception_day.rescheduled" -> tell(event, all(event.subjectId()));
            case "reception_day.duties_changed" -> tell(event, changed(event));
            default -> {}
        }
    }

    private void tell(OutboxEvent event, List<UUID> accounts) {
        var label = sql.one(
                "SELECT v.name || ' ' || d.held_on FROM reception_day d JOIN venue v ON v.id = d.venue_id WHERE d.id = ?",
                row -> row.string(1),
                event.subjectId());
        label.ifPresent(called -> notices.tell(event, KIND, event.subjectId(), called, accounts));
    }

    private List<UUID> all(UUID dayId) {
        var all = new ArrayList<>(accounts(ON_DUTY, dayId));
        all.addAll(accounts(STAFF, dayId));
        return all.stream().distinct().toList();
    }

    private List<UUID> changed(OutboxEvent event) {
        try {
            var changed = json.readValue(event.data(), ReceptionDayEvent.DutiesChanged.class);
            var members = new ArrayList<>(changed.came());
            members.addAll(changed.went());
            return members.isEmpty()
                    ? List.of()
                    : sql.list("SELECT id FROM account WHERE member_id = ANY (?::uuid[])", row -> row.uuid(1), members);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("event " + event.id() + " cannot be read", ours);
        }
    }

    private List<UUID> accounts(String query, UUID dayId) {
        return sql.list(query, row -> row.uuid(1), dayId);
    }
}
