package org.mashangjian.reception.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.appointment.HandlingAppointment;
import org.mashangjian.web.Refusal;

/** Receives somebody: the appointment is done, and what was said is written down with it. */
@ApplicationScoped
public class ReceivingVisitor {
    @Inject
    HandlingAppointment handling;

    @Inject
    DutyShifts duties;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    void receive(UUID id, UUID appointmentId, RecordBodies.Receive body, Caller caller, Instant at) {
        handling.byStaff(appointmentId, caller, at, (appointment, day, moment) -> {
            appointment.receive(day, moment);
            var onDuty = duties.memberIds(day.id());
            var receivers = body.memberIds() == null ? onDuty : body.memberIds();
            if (!onDuty.containsAll(receivers)) {
                throw Refusal.broken("memberIds", "not_on_duty");
            }
            keep(id, body, receivers, appointment.id(), caller, at);
            if (appointment.requestId() != null) {
                var by = caller.accountId();
                lineage.link("request", appointment.requestId(), RecordQueries.KIND, id, day.committeeId(), by, at);
            }
        });
    }

    private void keep(
            UUID id, RecordBodies.Receive body, List<UUID> receivers, UUID appointmentId, Caller caller, Instant at) {
        sql.run("""
                INSERT INTO reception_record (id, committee_id, venue_id, day_id, appointment_id, content, reply,
                                              member_ids, account_id, at)
                SELECT ?, committee_id, venue_id, day_id, id, ?, ?, ?::uuid[], ?, ? FROM appointment WHERE id = ?
                """, id, body.content(), body.reply(), receivers, caller.accountId(), at, appointmentId);
    }
}
