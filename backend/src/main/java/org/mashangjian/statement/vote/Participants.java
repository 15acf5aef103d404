package org.mashangjian.statement.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/**
 * Who takes part in a discussion. A device is a participant; so is a phone, and who proves a phone on a device becomes one
 * with it, unless somebody else has proved another phone there before.
 */
@ApplicationScoped
class Participants {
    private static final String KNOWN =
            "SELECT key_hash, participant_id, by_phone FROM discussion_participant WHERE discussion_id = ? AND key_hash IN (?, ?)";
    private static final String ADD =
            "INSERT INTO discussion_participant (discussion_id, key_hash, participant_id, by_phone) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String HAS_PHONE =
            "SELECT 1 FROM discussion_participant WHERE discussion_id = ? AND participant_id = ? AND by_phone";
    private static final String BECOME =
            "UPDATE discussion_participant SET participant_id = ? WHERE discussion_id = ? AND participant_id = ?";

    /** So that nothing is merged meanwhile. */
    private static final String HOLD = """
            SELECT id FROM statement WHERE id IN
                (SELECT statement_id FROM statement_vote WHERE discussion_id = ? AND participant_id = ?)
            ORDER BY id FOR SHARE
            """;

    /** Votes on what both voted on are the phone's; the device's no longer count. */
    private static final String HAND_OVER = """
            WITH gone AS (
                DELETE FROM statement_vote WHERE discussion_id = ? AND participant_id = ?
                RETURNING statement_id, discussion_id, choice, via, voted_at
            ), kept AS (
                INSERT INTO statement_vote (statement_id, participant_id, discussion_id, choice, via, voted_at)
                SELECT statement_id, ?, discussion_id, choice, via, voted_at FROM gone
                ON CONFLICT (statement_id, participant_id) DO NOTHING RETURNING statement_id
            )
            INSERT INTO statement_tally AS t (statement_id, shard, agrees, disagrees, passes)
            SELECT statement_id, pg_backend_pid() % 16,
                   -(choice = 'agree')::int, -(choice = 'disagree')::int, -(choice = 'pass')::int
            FROM gone WHERE statement_id NOT IN (SELECT statement_id FROM kept)
            ON CONFLICT (statement_id, shard) DO UPDATE SET agrees = t.agrees + excluded.agrees,
                disagrees = t.disagrees + excluded.disagrees, passes = t.passes + excluded.passes
            """;

    private record Known(byte[] key, UUID id, boolean byPhone) {}

    @Inject
    Sql sql;

    /** Makes a participant of somebody nobody knows yet, in the caller's transaction. */
    void add(UUID discussionId, byte[] key, boolean byPhone) {
        add(discussionId, key, Ids.next(), byPhone);
    }

    /** Makes one of a proven phone and, where there is one, the device at hand, in the caller's transaction. */
    void unite(UUID discussionId, byte[] phone, Optional<byte[]> device) {
        var known = sql.list(
                KNOWN,
                row -> new Known(row.bytes(1), row.uuid(2), row.flag(3)),
                discussionId,
                phone,
                device.orElse(phone));
        var byPhone =
                known.stream().filter(it -> Arrays.equals(it.key(), phone)).findFirst();
        var byDevice =
                known.stream().filter(it -> !Arrays.equals(it.key(), phone)).findFirst();
        if (byPhone.isPresent() && byDevice.map(Known::id).equals(byPhone.map(Known::id))) {
            return;
        }
        var deviceIsFree =
                byDevice.isPresent() && !hasPhone(discussionId, byDevice.get().id());
        var id = byPhone.map(Known::id)
                .orElseGet(() -> deviceIsFree ? byDevice.get().id() : Ids.next());
        if (byPhone.isEmpty()) {
            add(discussionId, phone, id, true);
        }
        if (byDevice.isEmpty()) {
            device.ifPresent(it -> add(discussionId, it, id, false));
        } else if (deviceIsFree && !byDevice.get().id().equals(id)) {
            sql.run(BECOME, id, discussionId, byDevice.get().id());
            sql.list(HOLD, row -> row.uuid(1), discussionId, byDevice.get().id());
            sql.run(HAND_OVER, discussionId, byDevice.get().id(), id);
        }
    }

    private boolean hasPhone(UUID discussionId, UUID participant) {
        return sql.one(HAS_PHONE, row -> true, discussionId, participant).isPresent();
    }

    private void add(UUID discussionId, byte[] key, UUID id, boolean byPhone) {
        sql.run(ADD, discussionId, key, id, byPhone);
    }
}
