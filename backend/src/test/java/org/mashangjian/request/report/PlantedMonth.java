package org.mashangjian.request.report;

import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;

/** Requests whose every date is known, so that a report over them can be worked out by hand. Days are of 2025: 03-04 10:00. */
final class PlantedMonth {
    private final Venue venue;
    private final Sql sql;

    PlantedMonth(Venue venue, Sql sql) {
        this.venue = venue;
        this.sql = sql;
    }

    /** A request received then, its answer due on that day; with no past but its receipt. */
    Planted received(String at, String due) {
        var id = RequestFixture.at(venue).submit().id();
        sql.run("DELETE FROM timeline_entry WHERE request_id = ?", id);
        sql.run("""
                UPDATE request SET submitted_at = ?::timestamptz, updated_at = ?::timestamptz, answer_due = ?::timestamptz,
                    due_at = ?::timestamptz, category_code = NULL WHERE id = ?
                """, time(at), time(at), time(due), time(due), id);
        return new Planted(id);
    }

    private static String time(String at) {
        return "2025-" + at + (at.length() > 5 ? "" : " 10:00") + "+08";
    }

    final class Planted {
        private final UUID id;

        private Planted(UUID id) {
            this.id = id;
        }

        UUID id() {
            return id;
        }

        Planted set(String column, Object value) {
            sql.run("UPDATE request SET " + column + " = ? WHERE id = ?", value, id);
            return this;
        }

        /** Something that happened then, and no more is due if it answers or ends. */
        Planted did(String kind, String at) {
            return did(kind, at, null);
        }

        Planted did(String kind, String at, UUID accountId) {
            sql.run(
                    """
                    INSERT INTO timeline_entry (id, request_id, at, kind, actor_kind, actor_name, account_id, internal, state)
                    VALUES (?, ?, ?::timestamptz, ?, ?, ?, ?, false, 'accepted')
                    """,
                    Ids.next(),
                    id,
                    time(at),
                    kind,
                    accountId == null ? "staff" : "member",
                    accountId == null ? "柳叶青" : "石国栋",
                    accountId);
            sql.run("UPDATE request SET updated_at = ?::timestamptz WHERE id = ?", time(at), id);
            return this;
        }

        Planted answered(String at, UUID accountId) {
            did("answered", at, accountId);
            sql.run(
                    "UPDATE request SET answered_at = ?::timestamptz, due_at = '9999-12-31Z', state = 'answered' WHERE id = ?",
                    time(at),
                    id);
            return this;
        }

        Planted rated(Integer answer, Integer outcome) {
            return set("answer_rating", answer).set("outcome_rating", outcome);
        }

        Planted merged(String at, UUID into) {
            did("marked_duplicate", at);
            sql.run(
                    "UPDATE request SET state_since = ?::timestamptz, due_at = '9999-12-31Z', state = 'duplicate', duplicate_of = ? WHERE id = ?",
                    time(at),
                    into,
                    id);
            return this;
        }

        Planted ended(String state, String at) {
            did(state, at);
            sql.run(
                    "UPDATE request SET state_since = ?::timestamptz, due_at = '9999-12-31Z', state = ? WHERE id = ?",
                    time(at),
                    state,
                    id);
            return this;
        }
    }
}
