package org.mashangjian.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Who is on duty on which day. All who change duties hold one lock, so that nobody is put in two places at a time. */
@ApplicationScoped
public class DutyShifts {
    private static final long LOCK = 0x726f7461L;
    private static final String BUSY = """
            SELECT s.member_id FROM duty_shift s JOIN reception_day d ON d.id = s.day_id
            WHERE d.id <> ? AND d.starts_at < ? AND d.ends_at > ? AND d.state NOT IN ('cancelled', 'rescheduled')
              AND s.member_id = ANY (?::uuid[]) LIMIT 1
            """;

    @Inject
    Sql sql;

    /** Until the transaction ends nobody else changes duties or runs a rota. */
    public void lock() {
        sql.one("SELECT pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    public List<UUID> memberIds(UUID dayId) {
        return sql.list(
                "SELECT member_id FROM duty_shift WHERE day_id = ? ORDER BY position", row -> row.uuid(1), dayId);
    }

    public List<DutyShift> of(UUID dayId) {
        return sql.list(
                "SELECT member_id, reason, duties_before FROM duty_shift WHERE day_id = ? ORDER BY position",
                row -> new DutyShift(row.uuid(1), row.constant(2, DutyShift.Reason.class), row.integer(3)),
                dayId);
    }

    /** Puts these in the place of who was there. */
    public void keep(UUID dayId, List<DutyShift> shifts) {
        sql.run("DELETE FROM duty_shift WHERE day_id = ?", dayId);
        for (var i = 0; i < shifts.size(); i++) {
            var shift = shifts.get(i);
            sql.run(
                    "INSERT INTO duty_shift (day_id, member_id, position, reason, duties_before) VALUES (?, ?, ?, ?, ?)",
                    dayId,
                    shift.memberId(),
                    i,
                    shift.reason(),
                    shift.before());
        }
    }

    /** 422 where one of them is on duty elsewhere at that time. */
    public void mustBeFree(UUID dayId, ReceptionDay day, List<UUID> memberIds) {
        if (!memberIds.isEmpty()
                && sql.one(BUSY, row -> row.uuid(1), dayId, day.endsAt(), day.startsAt(), memberIds)
                        .isPresent()) {
            throw Refusal.broken("memberIds", "on_duty_elsewhere");
        }
    }
}
