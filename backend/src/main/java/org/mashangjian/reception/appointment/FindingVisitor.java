package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.ReceptionParties;
import org.mashangjian.reception.holder.AppointmentReceipts;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Finds who stands at the desk by what they show or say, for the day. */
@ApplicationScoped
public class FindingVisitor {
    private record Day(UUID venueId, UUID committeeId) {}

    @Inject
    Sql sql;

    @Inject
    KeptAppointments kept;

    @Inject
    DutyShifts duties;

    @Inject
    AppointmentReceipts receipts;

    UUID find(UUID dayId, AppointmentBodies.CheckIn body, Caller caller) {
        mustServe(dayId, caller);
        if ((body.receipt() == null) == (body.ticket() == null)) {
            throw Refusal.broken("ticket", "one_of_receipt_or_ticket");
        }
        var found = body.receipt() == null
                ? find("ticket", dayId, body.ticket())
                : find("receipt_hash", dayId, receipts.hash(body.receipt()));
        return found.filter(id -> kept.areOpenTo(caller, id))
                .orElseThrow(
                        () -> Refusal.broken(body.receipt() == null ? "ticket" : "receipt", "no_such_appointment"));
    }

    /** 404 where the day is not the caller's to serve at. */
    void mustServe(UUID dayId, Caller caller) {
        sql.one(
                        "SELECT venue_id, committee_id FROM reception_day WHERE id = ?",
                        row -> new Day(row.uuid(1), row.uuid(2)),
                        dayId)
                .filter(day -> !ReceptionParties.of(caller, day.venueId(), day.committeeId(), duties.memberIds(dayId))
                        .isEmpty())
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private Optional<UUID> find(String column, UUID dayId, Object value) {
        return sql.one(
                "SELECT id FROM appointment WHERE day_id = ? AND " + column + " = ?", row -> row.uuid(1), dayId, value);
    }
}
