package org.mashangjian.reception.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Keeps the rotas of venues. */
@ApplicationScoped
class Rotas {
    private static final String SAVE = """
            INSERT INTO rota AS r (venue_id, version, committee_id, members_per_day, least_days, least_period)
            VALUES (?, 1, ?, ?, ?, ?)
            ON CONFLICT (venue_id) DO UPDATE SET version = r.version + 1, members_per_day = excluded.members_per_day,
                least_days = excluded.least_days, least_period = excluded.least_period
            WHERE r.version = ?
            """;

    @Inject
    Sql sql;

    RotaSettings of(UUID venueId) {
        return sql.one(
                        "SELECT version, members_per_day, least_days, least_period FROM rota WHERE venue_id = ?",
                        row -> new RotaSettings(
                                venueId,
                                row.integer(1),
                                row.integer(2),
                                row.string(4) == null
                                        ? null
                                        : new RotaApi.Least(row.integer(3), row.constant(4, RotaApi.Period.class)),
                                rules(venueId)),
                        venueId)
                .orElseGet(() -> RotaSettings.unset(venueId));
    }

    /** Puts these settings in the place of what was there. @throws Refusal 412 where that was no longer the version seen */
    void save(VenueFacts venue, RotaSettings it) {
        var saved = sql.run(
                SAVE,
                it.venueId(),
                venue.committeeId(),
                it.membersPerDay(),
                it.least() == null ? null : it.least().days(),
                it.least() == null ? null : it.least().period(),
                it.version());
        if (saved == 0) {
            throw Refusal.of(ProblemType.stale);
        }
        sql.run("DELETE FROM rota_rule WHERE venue_id = ?", it.venueId());
        for (var i = 0; i < it.rules().size(); i++) {
            var rule = it.rules().get(i);
            sql.run(
                    """
                    INSERT INTO rota_rule
                        (venue_id, position, recurrence, starts_on, from_time, to_time, place, capacity)
                    VALUES (?, ?, ?, ?, ?::time, ?::time, ?, ?)
                    """,
                    it.venueId(),
                    i,
                    rule.recurrence(),
                    rule.startsOn(),
                    rule.from().toString(),
                    rule.to().toString(),
                    rule.place(),
                    rule.capacity());
        }
    }

    private List<RotaSettings.Rule> rules(UUID venueId) {
        return sql.list(
                """
                SELECT recurrence, starts_on, to_char(from_time, 'HH24:MI'), to_char(to_time, 'HH24:MI'), place, capacity
                FROM rota_rule WHERE venue_id = ? ORDER BY position
                """,
                row -> new RotaSettings.Rule(
                        row.string(1),
                        row.date(2),
                        LocalTime.parse(row.string(3)),
                        LocalTime.parse(row.string(4)),
                        row.string(5),
                        row.integer(6)),
                venueId);
    }
}
