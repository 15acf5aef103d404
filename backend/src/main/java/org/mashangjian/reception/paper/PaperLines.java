package org.mashangjian.reception.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.holder.AppointmentContact;
import org.mashangjian.reception.holder.AppointmentContacts;
import org.mashangjian.reception.state.AppointmentState;

/** Who came and what they said, as the papers list it. What became or is about a request that is none for the caller is left out. */
@ApplicationScoped
class PaperLines {
    private static final String OF_DAY = """
            SELECT a.id, a.ticket, a.state, a.state_since, a.topic, c.content, c.reply, r.number
            FROM appointment a LEFT JOIN reception_record c ON c.appointment_id = a.id
                 LEFT JOIN request r ON r.id = c.request_id LEFT JOIN request q ON q.id = a.request_id
            WHERE a.day_id = ? AND a.state <> 'cancelled'
              AND coalesce(r.id <> ALL (?::uuid[]), true) AND coalesce(q.id <> ALL (?::uuid[]), true)
              AND NOT ((coalesce(r.about_staff, false) OR coalesce(q.about_staff, false)) AND a.venue_id = ANY (?::uuid[]))
            ORDER BY a.ticket
            """;

    @Inject
    Sql sql;

    @Inject
    AppointmentContacts contacts;

    List<PaperLine> of(UUID dayId, Caller caller) {
        return sql.list(
                OF_DAY,
                row -> {
                    var contact = contacts.of(row.uuid(1)).orElse(new AppointmentContact(null, null));
                    return new PaperLine(
                            row.integer(2),
                            row.constant(3, AppointmentState.class),
                            row.instant(4),
                            contact.name(),
                            contact.maskedPhone(),
                            row.string(5),
                            row.string(6),
                            row.string(7),
                            row.string(8));
                },
                dayId,
                caller.recusedFrom(),
                caller.recusedFrom(),
                caller.venueIds());
    }

    List<String> onDuty(UUID dayId) {
        return sql.list("""
                SELECT m.name FROM duty_shift s JOIN member m ON m.id = s.member_id
                WHERE s.day_id = ? ORDER BY s.position
                """, row -> row.string(1), dayId);
    }
}
