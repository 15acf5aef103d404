package org.mashangjian.reception.appointment;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.reception.state.AppointmentFacts;
import org.mashangjian.reception.state.AppointmentState;
import org.mashangjian.reception.state.ReceptionDayState;

/** An appointment as it is read, with its day. */
record AppointmentRow(
        UUID id,
        int version,
        UUID dayId,
        UUID venueId,
        UUID committeeId,
        String venue,
        AppointmentState state,
        int ticket,
        boolean walkIn,
        byte[] receiptHash,
        String keyId,
        byte[] name,
        byte[] phone,
        String topic,
        UUID memberId,
        String member,
        Instant bookedAt,
        Instant stateSince,
        LocalDate heldOn,
        Instant startsAt,
        Instant endsAt,
        String place,
        ReceptionDayState dayState,
        List<UUID> onDuty,
        UUID recordId,
        UUID requestId,
        String requestNumber) {
    static final String SELECT = """
            SELECT a.id, a.version, a.day_id, a.venue_id, a.committee_id, v.name, a.state, a.ticket, a.walk_in,
                   a.receipt_hash, a.key_id, a.name, a.phone, a.topic, a.member_id, m.name, a.booked_at, a.state_since,
                   d.held_on, d.starts_at, d.ends_at, d.place, d.state,
                   ARRAY(SELECT s.member_id FROM duty_shift s WHERE s.day_id = d.id ORDER BY s.position),
                   c.id, q.id, q.number
            FROM appointment a JOIN reception_day d ON d.id = a.day_id JOIN venue v ON v.id = a.venue_id
                 LEFT JOIN member m ON m.id = a.member_id LEFT JOIN reception_record c ON c.appointment_id = a.id
                 LEFT JOIN request r ON r.id = c.request_id LEFT JOIN request q ON q.id = a.request_id
            """;

    static AppointmentRow read(Row row) throws SQLException {
        var i = 0;
        return new AppointmentRow(
                row.uuid(++i),
                row.integer(++i),
                row.uuid(++i),
                row.uuid(++i),
                row.uuid(++i),
                row.string(++i),
                row.constant(++i, AppointmentState.class),
                row.integer(++i),
                row.flag(++i),
                row.bytes(++i),
                row.string(++i),
                row.bytes(++i),
                row.bytes(++i),
                row.string(++i),
                row.uuid(++i),
                row.string(++i),
                row.instant(++i),
                row.instant(++i),
                row.date(++i),
                row.instant(++i),
                row.instant(++i),
                row.string(++i),
                row.constant(++i, ReceptionDayState.class),
                row.uuids(++i),
                row.uuid(++i),
                row.uuid(++i),
                row.string(++i));
    }

    AppointmentFacts facts(Instant opensAt) {
        return new AppointmentFacts(dayState, startsAt, opensAt);
    }
}
