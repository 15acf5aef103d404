package org.mashangjian.statement.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads discussions, the newest first. Each part of a union has its own index. */
@ApplicationScoped
class DiscussionQueries {
    private static final String SORT = "newest_discussion";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT d.id, d.version, d.committee_id, d.venue_id, v.name, d.topic_id, d.consultation_id, d.qr_code, d.title,
                   d.introduction, d.rules, d.opens_at, d.closes_at,
                   (SELECT count(*) FROM statement s WHERE s.discussion_id = d.id AND s.state = 'published'),
                   p.waiting, p.since
            FROM discussion d JOIN venue v ON v.id = d.venue_id
            CROSS JOIN LATERAL (SELECT count(*) AS waiting, min(s.submitted_at) AS since FROM statement s
                                WHERE s.discussion_id = d.id AND s.state = 'pending') p
            """;
    private static final String RUN_BY = """
            WHERE d.id IN (
                (SELECT id FROM discussion WHERE venue_id = ANY (?::uuid[]) AND id < ? ORDER BY id DESC LIMIT %1$d)
                UNION
                (SELECT id FROM discussion WHERE committee_id = ANY (?::uuid[]) AND id < ? ORDER BY id DESC LIMIT %1$d))
            ORDER BY d.id DESC LIMIT %1$d
            """;

    @Inject
    Sql sql;

    Optional<DiscussionRow> find(UUID id) {
        return sql.one(SELECT + "WHERE d.id = ?", DiscussionQueries::read, id);
    }

    /** Those the caller runs. */
    Page<DiscussionRow> runBy(Caller caller, int limit, String cursor) {
        var before = before(cursor);
        return page(
                sql.list(
                        SELECT + RUN_BY.formatted(limit + 1),
                        DiscussionQueries::read,
                        caller.venueIds(),
                        before,
                        caller.officeOf(),
                        before),
                limit);
    }

    /** Those that have opened. @param venueId only of this venue, or null */
    Page<DiscussionRow> opened(UUID venueId, int limit, String cursor) {
        var where = "WHERE d.opens_at <= now() AND d.id < ?" + (venueId == null ? "" : " AND d.venue_id = ?")
                + " ORDER BY d.id DESC LIMIT " + (limit + 1);
        var read = venueId == null
                ? sql.list(SELECT + where, DiscussionQueries::read, before(cursor))
                : sql.list(SELECT + where, DiscussionQueries::read, before(cursor), venueId);
        return page(read, limit);
    }

    List<DiscussionApi.Kind> kinds(UUID discussionId) {
        return sql.list(
                "SELECT id, name FROM statement_kind WHERE discussion_id = ? ORDER BY position",
                row -> new DiscussionApi.Kind(row.uuid(1), row.string(2)),
                discussionId);
    }

    private static UUID before(String cursor) {
        return cursor == null ? LAST : Cursor.read(cursor, SORT).id();
    }

    private static Page<DiscussionRow> page(List<DiscussionRow> read, int limit) {
        return Page.of(read, limit, last -> new Cursor(SORT, "", last.id()));
    }

    private static DiscussionRow read(Row row) throws SQLException {
        return new DiscussionRow(
                row.uuid(1),
                row.integer(2),
                row.uuid(3),
                new DiscussionApi.Place(row.uuid(4), row.string(5)),
                row.uuid(6),
                row.uuid(7),
                row.string(8),
                row.string(9),
                row.string(10),
                row.string(11),
                row.instant(12),
                row.instant(13),
                row.number(14),
                row.number(15),
                row.instant(16));
    }
}
