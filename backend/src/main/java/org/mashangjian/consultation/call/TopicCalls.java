package org.mashangjian.consultation.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads calls for topics, the newest first. */
@ApplicationScoped
public class TopicCalls {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT c.id, c.committee_id, c.venue_id, v.name, c.division_code, c.title, c.description, c.sources, c.opens_on,
                   c.closes_on, c.ended_at, (SELECT count(*) FROM topic t WHERE t.call_id = c.id)
            FROM topic_call c LEFT JOIN venue v ON v.id = c.venue_id WHERE\s""";
    private static final String NEWEST = " AND c.id < ? ORDER BY c.id DESC LIMIT ";

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Inject
    WorkCalendar calendar;

    /** What a topic that answers it needs to know. @param open whether something can be put forward today */
    public record Facts(
            UUID id, UUID committeeId, UUID venueId, String divisionCode, List<TopicSource> sources, boolean open) {}

    public Optional<Facts> find(UUID id) {
        return one(id, Caller.NOBODY)
                .map(it ->
                        new Facts(it.id(), it.committeeId(), it.venueId(), it.divisionCode(), it.sources(), it.open()));
    }

    /** The date where the venues are, by the database's clock. */
    public LocalDate today() {
        return clock.now().atZone(calendar.zone()).toLocalDate();
    }

    Optional<TopicCallApi.Call> one(UUID id, Caller caller) {
        return sql.one(SELECT + "c.id = ?", row -> read(row, caller), id);
    }

    /** Those of the caller's venues and committees. */
    Page<TopicCallApi.Call> page(Caller caller, int limit, String cursor) {
        var committees = new ArrayList<>(caller.officeOf());
        committees.addAll(caller.leaderOf());
        caller.grants().stream()
                .map(Caller.Grant::committeeId)
                .filter(it -> caller.memberId() != null && it != null)
                .forEach(committees::add);
        return page(
                "(c.committee_id = ANY (?::uuid[]) OR c.venue_id = ANY (?::uuid[]))",
                new ArrayList<>(List.of(committees, caller.venueIds())),
                caller,
                limit,
                cursor);
    }

    /** Those that everybody may know of. */
    Page<TopicCallApi.Call> publicPage(UUID venueId, String divisionCode, int limit, String cursor) {
        var where = new StringBuilder("c.published_at IS NOT NULL");
        var values = new ArrayList<Object>();
        if (venueId != null) {
            where.append(" AND c.venue_id = ?");
            values.add(venueId);
        }
        if (divisionCode != null) {
            where.append(" AND c.division_code LIKE ?");
            values.add(divisionCode + "%");
        }
        return page(where.toString(), values, Caller.NOBODY, limit, cursor);
    }

    private Page<TopicCallApi.Call> page(String where, List<Object> values, Caller caller, int limit, String cursor) {
        values.add(cursor == null ? LAST : Cursor.read(cursor, SORT).id());
        var read = sql.list(SELECT + where + NEWEST + (limit + 1), row -> read(row, caller), values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.id()));
    }

    private TopicCallApi.Call read(Row row, Caller caller) throws SQLException {
        var today = today();
        var ended = row.instant(11);
        var open = ended == null && !today.isBefore(row.date(9)) && !today.isAfter(row.date(10));
        var mine = ended == null && AnnouncingCalls.isTheirs(caller, row.uuid(2), row.uuid(3));
        return new TopicCallApi.Call(
                row.uuid(1),
                row.uuid(2),
                row.uuid(3),
                row.string(4),
                row.string(5),
                row.string(6),
                row.string(7),
                row.strings(8).stream().map(TopicSource::valueOf).toList(),
                row.date(9),
                row.date(10),
                open,
                ended,
                (int) row.number(12),
                mine ? List.of("closure") : List.of());
    }
}
