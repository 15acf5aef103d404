package org.mashangjian.proposal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads plenary sessions that take proposals, the newest first. */
@ApplicationScoped
public class PlenarySessions {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT s.id, s.version, s.committee_id, c.name, s.term_number, s.number, p.opens_on, p.closes_on, s.opens_at,
                   s.closes_at, s.filed
            FROM proposal_session s JOIN committee c ON c.id = s.committee_id
                 LEFT JOIN plenary_session p
                     ON p.committee_id = s.committee_id AND p.term_number = s.term_number AND p.number = s.number
            WHERE\s""";

    /** What drafting needs to know of one. */
    public record Facts(UUID id, UUID committeeId) {}

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    public Optional<Facts> find(UUID id) {
        return one(id).map(it -> new Facts(it.id(), it.committeeId()));
    }

    Optional<PlenarySessionApi.Session> one(UUID id) {
        return sql.one(SELECT + "s.id = ?", row -> read(row, clock.now()), id);
    }

    /** @param committeeId narrows it, or null */
    Page<PlenarySessionApi.Session> page(UUID committeeId, int limit, String cursor) {
        var now = clock.now();
        var before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
        var read = sql.list(
                SELECT + "(?::uuid IS NULL OR s.committee_id = ?) AND s.id < ? ORDER BY s.id DESC LIMIT " + (limit + 1),
                row -> read(row, now),
                committeeId,
                committeeId,
                before);
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.id()));
    }

    private static PlenarySessionApi.Session read(Row row, Instant now) throws SQLException {
        var opensAt = row.instant(9);
        var closesAt = row.instant(10);
        return new PlenarySessionApi.Session(
                row.uuid(1),
                row.integer(2),
                row.uuid(3),
                row.string(4),
                row.integer(5),
                row.integer(6),
                row.date(7),
                row.date(8),
                opensAt,
                closesAt,
                !now.isBefore(opensAt) && now.isBefore(closesAt),
                row.integer(11));
    }
}
